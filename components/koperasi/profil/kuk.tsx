import { Formulir, Isian, Pilihan, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Lencana, Rincian } from '@/components/ui';
import { tetapkanKukAction } from '@/lib/koperasi/kuk/actions';
import { KELAS_KUK } from '@/lib/koperasi/kuk/rules';
import type { KukDto } from '@/lib/koperasi/kuk/types';

const PILIHAN = KELAS_KUK.map((kelas) => ({ nilai: String(kelas), label: `KUK ${kelas}` }));

type Titipan = Record<string, string | string[]>;

function TetapkanForm({
  koperasiId,
  versi,
  kuk,
  titipan,
}: {
  koperasiId: string;
  versi: number;
  kuk: KukDto;
  titipan: Titipan;
}) {
  const [saran] = kuk.saran;
  return (
    <Formulir
      aksi={tetapkanKukAction}
      id="kuk"
      tersembunyi={{ id: koperasiId, versi: String(versi) }}
      nilaiAwal={{
        kuk: String(kuk.kelas ?? saran?.kelas ?? ''),
        kukSumber: kuk.sumber ?? '',
        ...titipan,
      }}
    >
      <Pilihan nama="kuk" label="KUK" kosong="Belum ditetapkan" pilihan={PILIHAN} lebar="pendek" />
      <Isian
        nama="kukSumber"
        label="Sumber"
        petunjuk="Misalnya nomor surat keputusan, atau laporan dan kriteria yang dipakai."
      />
      <div>
        <TombolKirim varian="kedua">Simpan KUK</TombolKirim>
      </div>
    </Formulir>
  );
}

/** The class of the business as set by the office, and what the published criteria suggest. */
export function KartuKuk({
  koperasiId,
  versi,
  kuk,
  bolehUbah,
  titipan,
}: {
  koperasiId: string;
  versi: number;
  kuk: KukDto;
  bolehUbah: boolean;
  /** What was typed into its form and not sent. */
  titipan: Titipan;
}) {
  const [utama] = kuk.saran;
  const berbeda = kuk.kelas !== null && utama !== undefined && utama.kelas !== kuk.kelas;
  return (
    <Kartu judul="Klasifikasi Usaha Koperasi (KUK)">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Ditetapkan dinas',
            nilai:
              kuk.kelas === null ? (
                <span className="teks-lembut">belum ditetapkan</span>
              ) : (
                <>
                  <strong>KUK {kuk.kelas}</strong>, menurut {kuk.sumber}
                  {berbeda ? (
                    <>
                      {' '}
                      <Lencana nada="kuning" ikon="seru">
                        Berbeda dari saran
                      </Lencana>
                    </>
                  ) : null}
                </>
              ),
          },
          ...kuk.saran.map((satu) => ({
            istilah: satu.utama ? 'Saran' : 'Pembanding',
            nilai: (
              <>
                <strong>KUK {satu.kelas}</strong>. {satu.alasan} {satu.nama}: {satu.sumber}.
              </>
            ),
          })),
        ]}
      />
      {kuk.saran.length === 0 ? (
        <p className="teks-lembut mt-3">
          Saran KUK dihitung dari laporan tahunan yang sudah terverifikasi. Belum ada laporan yang
          dapat dipakai.
        </p>
      ) : null}
      <div className="mt-3 grid gap-3">
        <Rincian judul="Bagaimana saran dihitung">
          <p className="teks-lembut">
            {kuk.aturan.catatan} Koperasi simpan pinjam memakai kriteria B, yang lain kriteria A.
          </p>
          <p className="teks-lembut">
            {kuk.aturan.sumber}.{' '}
            {kuk.aturan.belumDikonfirmasi
              ? 'Cara membacanya belum dikonfirmasi dinas, jadi bacalah sebagai saran.'
              : null}
          </p>
        </Rincian>
        {bolehUbah ? (
          <>
            <h3 className="judul-4">{kuk.kelas === null ? 'Tetapkan KUK' : 'Ubah KUK'}</h3>
            <TetapkanForm koperasiId={koperasiId} versi={versi} kuk={kuk} titipan={titipan} />
          </>
        ) : null}
      </div>
    </Kartu>
  );
}
