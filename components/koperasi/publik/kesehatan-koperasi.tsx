import { LencanaKategori } from '@/components/koperasi/lencana-kategori';
import { PeringatanTidakSehat } from '@/components/koperasi/tidak-sehat';
import { Kartu, Pemberitahuan, Rincian, Tautan } from '@/components/ui';
import { ARTI_DICABUT, ARTI_KATEGORI, LABEL_KATEGORI } from '@/lib/koperasi/kategori/rules';
import type { ProfilKoperasiDto } from '@/lib/koperasi/publik/types';
import { LABEL_PREDIKAT } from '@/lib/penilaian/predikat/rules';
import type { PenilaianPublikDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { JALUR_VERIFIKASI } from '@/lib/sertifikat/verifikasi/rules';

/** Before anybody reads on: what keeps one from joining lightly. */
export function PeringatanKoperasi({ koperasi }: { koperasi: ProfilKoperasiDto }) {
  return (
    <>
      {koperasi.status === 'TIDAK_AKTIF' ? (
        <Pemberitahuan
          nada="peringatan"
          judul={
            koperasi.tidakAktifSejak
              ? `Koperasi ini tidak aktif sejak ${formatTanggal(koperasi.tidakAktifSejak)}`
              : 'Koperasi ini tidak aktif'
          }
        >
          Datanya tetap dapat dibaca, tetapi Anda tidak dapat bergabung.
        </Pemberitahuan>
      ) : null}
      <PeringatanTidakSehat kategori={koperasi.kategori} />
    </>
  );
}

/** The official predikat where it says more than the category, and when it was approved. */
function keterangan({ kategori, predikat, tanggal }: PenilaianPublikDto): string {
  const resmi =
    LABEL_PREDIKAT[predikat] === LABEL_KATEGORI[kategori]
      ? ''
      : `Predikat resmi: ${LABEL_PREDIKAT[predikat].toLowerCase()}. `;
  return `${resmi}Disetujui ${formatTanggal(tanggal)}.`;
}

function RiwayatPenilaian({ riwayat }: { riwayat: PenilaianPublikDto[] }) {
  return (
    <div>
      <h3 className="judul-4">Riwayat penilaian</h3>
      <ol className="profil-riwayat mt-2">
        {riwayat.map((satu) => (
          <li key={satu.tahunBuku}>
            <LencanaKategori kategori={satu.kategori} tahunBuku={satu.tahunBuku} />
            <span className="teks-lembut">{keterangan(satu)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The category, what it means, and how it came about over the years. */
export function KesehatanKoperasi({
  koperasi,
  riwayat,
  dicabut,
}: {
  koperasi: ProfilKoperasiDto;
  riwayat: PenilaianPublikDto[];
  /** No result is in force because it was revoked. */
  dicabut: boolean;
}) {
  const rentang = koperasi.rentangKategori.find(
    (satu) => satu.kategori === koperasi.kategori,
  )?.rentang;
  return (
    <Kartu judul="Kesehatan koperasi" className="profil-kesehatan">
      <p>
        <LencanaKategori kategori={koperasi.kategori} tahunBuku={koperasi.penilaianTahunBuku} />
      </p>
      <p>
        {dicabut && koperasi.kategori === 'BELUM_DINILAI'
          ? ARTI_DICABUT
          : ARTI_KATEGORI[koperasi.kategori]}
        {rentang ? ` Artinya ${rentang} dari 100.` : null}
      </p>
      {riwayat[0] && riwayat.length === 1 ? (
        <p className="teks-lembut">{keterangan(riwayat[0])}</p>
      ) : null}
      {riwayat.length > 1 ? <RiwayatPenilaian riwayat={riwayat} /> : null}
      {riwayat.length > 0 ? (
        <p>
          Menerima sertifikat dari koperasi ini?{' '}
          <Tautan href={JALUR_VERIFIKASI}>Periksa keasliannya</Tautan> dengan kode yang tercantum di
          surat.
        </p>
      ) : null}
      <Rincian judul="Bagaimana kategori ditentukan?">
        <p>Dinas menilai tata kelola, risiko, keuangan, dan modal. Nilainya 0 sampai 100.</p>
        <ul className="profil-rentang">
          {koperasi.rentangKategori.map(({ kategori, rentang }) => (
            <li key={kategori}>
              <strong>{LABEL_KATEGORI[kategori]}</strong>: {rentang}.
            </li>
          ))}
          <li>
            <strong>{LABEL_KATEGORI.BELUM_DINILAI}</strong>: tidak ada hasil penilaian yang berlaku.
            Itu tidak berarti koperasinya tidak sehat.
          </li>
        </ul>
      </Rincian>
    </Kartu>
  );
}
