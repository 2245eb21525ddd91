import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { Kartu, Lencana, Pemberitahuan, Rincian, Tautan, TautanTombol } from '@/components/ui';
import {
  kalimatFaktor,
  kalimatHalangan,
  LABEL_FAKTOR,
  PERINGATAN_TIDAK_SEHAT,
} from '@/lib/kecocokan/kalimat/rules';
import { type AturanKecocokan, poinFaktor, tulisPoin } from '@/lib/kecocokan/rules';
import { FAKTOR, type Faktor, type Kecocokan, type ProfilUsaha } from '@/lib/kecocokan/types';
import { JENIS_KOPERASI, labelAcuan } from '@/lib/koperasi/acuan';
import { namaTempat } from '@/lib/wilayah/rules';

/** What is said without opening the reasons: where it is, what it does, what it costs. */
const TERLIHAT: readonly Faktor[] = ['jarak', 'bidang', 'simpanan'];

/** What the owner can do about this koperasi now. */
function Tindakan({
  satu,
  ikatan,
}: {
  satu: Kecocokan;
  ikatan: 'ANGGOTA' | 'PERMOHONAN' | undefined;
}) {
  const { koperasi, halangan } = satu;
  if (ikatan === 'ANGGOTA') return <p>Anda sudah menjadi anggota koperasi ini.</p>;
  if (ikatan === 'PERMOHONAN') {
    return (
      <p>
        Permohonan Anda ke koperasi ini masih berjalan.{' '}
        <Tautan href="/portal/permohonan">Lihat permohonan</Tautan>
      </p>
    );
  }
  if (halangan !== null)
    return <p className="teks-lembut">{kalimatHalangan(halangan, koperasi.kelurahanKode)}</p>;
  return (
    <TautanTombol
      varian={satu.disarankan ? 'utama' : 'kedua'}
      href={`/portal/permohonan/baru?koperasi=${koperasi.id}`}
    >
      Ajukan bergabung<span className="hanya-pembaca"> dengan {koperasi.nama}</span>
    </TautanTombol>
  );
}

/** One koperasi of the ranking: its place and points, why, and the way to join. */
export function KartuCocok({
  ke,
  satu,
  profil,
  aturan,
  ikatan,
  ratTerlewat,
}: {
  ke: number;
  satu: Kecocokan;
  profil: ProfilUsaha;
  aturan: AturanKecocokan;
  ikatan: 'ANGGOTA' | 'PERMOHONAN' | undefined;
  /** The sentence about a yearly members' meeting that is overdue. */
  ratTerlewat: string | undefined;
}) {
  const { koperasi, halangan } = satu;
  // Nothing that holds for a person holds for a koperasi whose members are koperasi.
  const bagiOrang = halangan !== 'ANGGOTANYA_KOPERASI';
  return (
    <Kartu className="max-w-none">
      <div className="grid gap-4">
        <div className="cocok-kepala">
          <div className="grid gap-1">
            <h3 className="judul-3">
              <span className="teks-lembut">{ke}. </span>
              <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>
            </h3>
            <p className="teks-lembut">
              {labelAcuan(JENIS_KOPERASI, koperasi.jenis)} · {namaTempat(koperasi.kelurahanKode)}
            </p>
          </div>
          {bagiOrang ? (
            <p className="cocok-poin">
              <strong>{tulisPoin(satu.skor)}</strong> dari 100 poin
            </p>
          ) : null}
        </div>
        <p className="cocok-tanda">
          {satu.disarankan ? (
            <Lencana nada="hijau" ikon="centang">
              Disarankan
            </Lencana>
          ) : null}
          <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
          {koperasi.adalahKkmp ? <Lencana nada="netral">Koperasi Merah Putih</Lencana> : null}
        </p>
        {koperasi.kategori === 'TIDAK_SEHAT' ? (
          <Pemberitahuan nada="peringatan" judul="Tidak disarankan">
            <p>{PERINGATAN_TIDAK_SEHAT}</p>
          </Pemberitahuan>
        ) : null}
        {ratTerlewat ? (
          <Pemberitahuan nada="peringatan" judul={ratTerlewat}>
            <p>Tanyakan sebabnya kepada pengurusnya sebelum bergabung. Poinnya tidak berkurang.</p>
          </Pemberitahuan>
        ) : null}
        {bagiOrang ? <Alasan satu={satu} profil={profil} aturan={aturan} /> : null}
        <div className="cocok-aksi">
          <Tindakan satu={satu} ikatan={ikatan} />
        </div>
      </div>
    </Kartu>
  );
}

/** Why it has its points: the first reasons openly, all of them on request. */
function Alasan({
  satu,
  profil,
  aturan,
}: {
  satu: Kecocokan;
  profil: ProfilUsaha;
  aturan: AturanKecocokan;
}) {
  return (
    <>
      <ul className="list-disc pl-5">
        {TERLIHAT.map((faktor) => (
          <li key={faktor}>{kalimatFaktor(faktor, satu, profil)}</li>
        ))}
      </ul>
      <Rincian
        judul={
          <>
            Mengapa {tulisPoin(satu.skor)} poin
            <span className="hanya-pembaca"> untuk {satu.koperasi.nama}</span>
          </>
        }
      >
        <dl className="cocok-alasan">
          {FAKTOR.map((faktor) => (
            <div key={faktor}>
              <dt>{LABEL_FAKTOR[faktor]}</dt>
              <dd className="cocok-alasan-poin">
                {tulisPoin(poinFaktor(satu, faktor, aturan))} dari {aturan.bobot[faktor]}
              </dd>
              <dd className="cocok-alasan-kalimat">{kalimatFaktor(faktor, satu, profil)}</dd>
            </div>
          ))}
        </dl>
      </Rincian>
    </>
  );
}
