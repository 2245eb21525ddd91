import { Kosong, Lencana, Paginasi, Tabel } from '@/components/ui';
import { alamatRat } from '@/lib/koperasi/rat/daftar/alamat/rules';
import type { SaringRat } from '@/lib/koperasi/rat/daftar/schema';
import type { BarisVerifikasi } from '@/lib/koperasi/rat/daftar/types';
import { sejak } from '@/lib/platform/format';
import type { Halaman } from '@/lib/platform/keyset';

/** Reports that wait for a petugas, the longest waiting first. */
export function TabelVerifikasi({
  saring,
  halaman,
  kini,
}: {
  saring: SaringRat;
  halaman: Halaman<BarisVerifikasi>;
  kini: Date;
}) {
  return (
    <>
      <Tabel
        awal
        keterangan="Laporan yang menunggu verifikasi, yang paling lama di atas"
        kolom={[
          { kunci: 'nama', label: 'Koperasi' },
          { kunci: 'tahun', label: 'Tahun buku' },
          { kunci: 'rat', label: 'Tanggal RAT', isi: 'utuh' },
          { kunci: 'pengisi', label: 'Diisi oleh' },
          { kunci: 'sejak', label: 'Menunggu sejak' },
        ]}
        baris={halaman.baris.map((satu) => ({
          id: satu.id,
          href: `/portal/koperasi/${satu.koperasiId}/laporan/${satu.tahunBuku}`,
          sel: {
            nama: (
              <>
                {satu.nama}
                <span className="tabel-keterangan">{satu.wilayah}</span>
              </>
            ),
            tahun: (
              <>
                {satu.tahunBuku} {satu.koreksi ? <Lencana nada="biru">Koreksi</Lencana> : null}
              </>
            ),
            rat: satu.tanggalRat ?? 'tanpa RAT',
            pengisi: satu.sayaMenulis ? (
              <>
                {satu.pengisi} <Lencana nada="netral">Perlu petugas lain</Lencana>
              </>
            ) : (
              satu.pengisi
            ),
            sejak: sejak(satu.saat, kini),
          },
        }))}
        kosong={
          <Kosong judul="Tidak ada laporan yang menunggu">
            Laporan yang diajukan pengurus atau petugas tampil di sini.
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={
          halaman.sebelum && alamatRat('verifikasi', saring, { sebelum: halaman.sebelum })
        }
        berikutnyaHref={
          halaman.setelah && alamatRat('verifikasi', saring, { setelah: halaman.setelah })
        }
      />
    </>
  );
}
