import type { Metadata } from 'next';
import { DaftarKelurahan, KeadaanKelurahan } from '@/components/lapangan/keadaan-kelurahan';
import { KotakLapangan } from '@/components/lapangan/kotak/kotak-lapangan';
import { TabelKelurahan } from '@/components/lapangan/tabel-kelurahan';
import { Judul, KepalaHalaman, Kosong, Tautan, TautanTombol } from '@/components/ui';
import { LencanaStatus } from '@/components/umkm/lencana-status';
import { loadLapangan } from '@/lib/lapangan/loaders';
import { JALUR_LAPANGAN } from '@/lib/lapangan/rules';

export const metadata: Metadata = { title: 'Pendataan lapangan' };

/** Most kelurahan that stand in full below each other; more are lines that open. */
const UTUH_PALING_BANYAK = 2;

const MILIK_SENDIRI = 'Yang terakhir Anda catat';

export default async function LapanganPage() {
  const { kelurahan, terakhir, mencatat } = await loadLapangan();
  if (!mencatat) return <LapanganSeKota {...{ kelurahan, terakhir }} />;
  const { luring, bolehBacaUmkm } = mencatat;
  const ringkas = kelurahan.length > UTUH_PALING_BANYAK;
  return (
    <>
      <KepalaHalaman
        judul="Pendataan lapangan"
        keterangan="Catat usaha di tempatnya, dengan yang diketahui."
        aksi={
          kelurahan.length > 0 ? (
            <TautanTombol href={`${JALUR_LAPANGAN}/baru`} ikon="tambah" penuh>
              Catat usaha
            </TautanTombol>
          ) : null
        }
      />
      <div className="grid gap-8">
        <KotakLapangan luring={luring} />
        <p className="teks-lembut">
          Pasang di layar utama: buka menu peramban, pilih Tambahkan ke layar utama.
        </p>
        {ringkas ? (
          <>
            <Terakhir judul={MILIK_SENDIRI} terakhir={terakhir} />
            <DaftarKelurahan {...{ kelurahan, bolehBacaUmkm }} />
          </>
        ) : (
          kelurahan.map((satu) => (
            <KeadaanKelurahan
              key={satu.kelurahanKode}
              keadaan={satu}
              bolehBacaUmkm={bolehBacaUmkm}
            />
          ))
        )}
        {kelurahan.length === 0 ? (
          <Kosong judul="Belum ada kelurahan">
            <p>
              Pendamping mencatat usaha di kelurahan peserta yang sedang didampinginya. Bila Anda
              seharusnya punya dampingan, tanyakan kepada petugas DKUM.
            </p>
          </Kosong>
        ) : null}
        {ringkas ? null : <Terakhir judul={MILIK_SENDIRI} terakhir={terakhir} />}
      </div>
    </>
  );
}

type Lapangan = Awaited<ReturnType<typeof loadLapangan>>;

/** For whoever watches and writes nothing down: every kelurahan, one row each, and the latest records. */
function LapanganSeKota({ kelurahan, terakhir }: Pick<Lapangan, 'kelurahan' | 'terakhir'>) {
  const [pertama] = kelurahan;
  return (
    <>
      <KepalaHalaman
        judul="Pendataan lapangan"
        keterangan="Keadaan pendataan di setiap kelurahan."
      />
      <div className="grid gap-8">
        {pertama ? <TabelKelurahan kelurahan={kelurahan} target={pertama.target} /> : null}
        <Terakhir judul="Yang terakhir dicatat" terakhir={terakhir} />
      </div>
    </>
  );
}

function Terakhir({ judul, terakhir }: Pick<Lapangan, 'terakhir'> & { judul: string }) {
  return (
    <section className="grid gap-4" aria-labelledby="terakhir">
      <Judul level={2} id="terakhir">
        {judul}
      </Judul>
      {terakhir.length === 0 ? (
        <Kosong judul="Belum ada">
          <p>Usaha yang dicatat di lapangan tampil di sini.</p>
        </Kosong>
      ) : (
        <ul className="grid gap-3">
          {terakhir.map((satu) => (
            <li key={satu.usahaId} className="flex flex-wrap items-center gap-2">
              <Tautan href={`${JALUR_LAPANGAN}/${satu.usahaId}`}>{satu.nama}</Tautan>
              <LencanaStatus status={satu.status} />
              <span className="teks-lembut">
                {satu.nomor}, {satu.pada}, {satu.foto} foto
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
