import type { Metadata } from 'next';
import { BelumDikonfirmasi, NilaiAturanDaftar } from '@/components/aturan/versi-aturan';
import { Kartu, KepalaHalaman, Lencana, Tabel, Tautan } from '@/components/ui';
import { loadDaftarAturan } from '@/lib/aturan/loaders';
import { formatAngka, formatTanggal } from '@/lib/platform/format';

export const metadata: Metadata = { title: 'Aturan' };

/** The rules of the law that the portal computes with. */
export default async function AturanPage() {
  const { aturan, kbli } = await loadDaftarAturan();
  return (
    <>
      <KepalaHalaman
        judul="Aturan"
        keterangan="Batas, bobot, dan tenggat yang dipakai portal, masing-masing dengan sumber dan tanggal berlakunya."
      />
      <div className="grid gap-6">
        {aturan.map((satu) => (
          <Kartu
            key={satu.kode}
            judul={satu.judul}
            aksi={
              <Tautan href={`/portal/aturan/${satu.kode}`}>
                Rincian<span className="hanya-pembaca"> {satu.judul.toLowerCase()}</span>
              </Tautan>
            }
          >
            <div className="grid gap-3">
              <p>{satu.penjelasan}</p>
              {satu.berlaku ? (
                <>
                  <p className="flex flex-wrap items-center gap-2">
                    <span>
                      Sumber: {satu.berlaku.sumber}. Berlaku mulai{' '}
                      {formatTanggal(satu.berlaku.berlakuMulai)}.
                    </span>
                    <BelumDikonfirmasi bila={satu.berlaku.belumDikonfirmasi} />
                    {satu.akanBerlaku > 0 ? (
                      <Lencana nada="biru">{satu.akanBerlaku} versi akan berlaku</Lencana>
                    ) : null}
                  </p>
                  <NilaiAturanDaftar nilai={satu.berlaku.nilai} />
                </>
              ) : (
                <p>Belum ada versi yang berlaku.</p>
              )}
            </div>
          </Kartu>
        ))}
        <Kartu
          judul="Himpunan aturan penilaian"
          aksi={
            <Tautan href="/portal/aturan/penilaian">
              Rincian<span className="hanya-pembaca"> himpunan aturan penilaian</span>
            </Tautan>
          }
        >
          <p>
            Lembar penilaian kesehatan koperasi: indikator, rumus, pita, dan bobot setiap lembar,
            dengan sumber dan versinya.
          </p>
        </Kartu>
        <Kartu judul="Daftar KBLI">
          <Tabel
            keterangan="Versi KBLI yang dimuat"
            sembunyikanKeterangan
            kolom={[
              { kunci: 'versi', label: 'KBLI' },
              { kunci: 'jumlah', label: 'Kode', rata: 'kanan' },
              { kunci: 'sumber', label: 'Sumber' },
              { kunci: 'lengkap', label: 'Kelengkapan' },
            ]}
            baris={kbli.map((satu) => ({
              id: String(satu.versi),
              sel: {
                versi: satu.versi,
                jumlah: formatAngka(satu.jumlah),
                sumber: satu.sumber,
                lengkap: satu.lengkap ? (
                  <Lencana nada="hijau">Lengkap</Lencana>
                ) : (
                  <Lencana nada="kuning">Sebagian</Lencana>
                ),
              },
            }))}
          />
          <p className="teks-lembut mt-3">
            Daftar resmi dari BPS dimuat oleh pengelola server. Selama belum lengkap, kode yang
            tidak dikenal diterima dengan peringatan.
          </p>
        </Kartu>
      </div>
    </>
  );
}
