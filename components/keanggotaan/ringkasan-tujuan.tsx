import { PeringatanTidakSehat } from '@/components/koperasi/tidak-sehat';
import { type ButirRingkas, DaftarRingkas, Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import { jalurDataDiri } from '@/lib/keanggotaan/pengajuan/rules';
import type { KoperasiTujuanDto, PemohonDto } from '@/lib/keanggotaan/pengajuan/types';
import { formatRupiah } from '@/lib/platform/format';

/** The koperasi one is about to join: what it costs and asks. */
export function RingkasanTujuan({ koperasi }: { koperasi: KoperasiTujuanDto }) {
  const { simpananPokok, simpananWajib, syaratAnggota } = koperasi;
  return (
    <Kartu judul="Koperasi yang Anda tuju">
      <DaftarRingkas
        butir={[
          {
            istilah: 'Nama',
            nilai: <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>,
          },
          { istilah: 'Tempat', nilai: koperasi.wilayah },
          {
            istilah: 'Simpanan pokok',
            nilai: `${formatRupiah(simpananPokok ?? 0n)}, dibayar satu kali saat masuk`,
          },
          {
            istilah: 'Simpanan wajib',
            nilai: `${formatRupiah(simpananWajib ?? 0n)}, dibayar setiap bulan`,
          },
          ...(syaratAnggota
            ? [
                {
                  istilah: 'Syarat anggota',
                  nilai: <span className="whitespace-pre-line">{syaratAnggota}</span>,
                },
              ]
            : []),
        ]}
      />
      <div className="mt-4 grid gap-4 empty:hidden">
        <PeringatanTidakSehat kategori={koperasi.kategori} />
        {koperasi.tanpaPengurus ? (
          <Pemberitahuan nada="info">
            Koperasi ini belum punya akun di portal. Petugas DKUM meneruskan permohonan Anda dan
            mencatat keputusan koperasi.
          </Pemberitahuan>
        ) : null}
      </div>
    </Kartu>
  );
}

/** What the portal knows already and sends along; nobody types it twice. */
export function butirDataDiri(pemohon: PemohonDto): ButirRingkas[] {
  const ubahHref = jalurDataDiri(pemohon);
  return [
    { istilah: 'Nama', nilai: pemohon.nama, ubahHref, ubahLabel: 'data diri' },
    { istilah: 'NIK penduduk', nilai: pemohon.nikPenduduk ?? 'belum diisi' },
    { istilah: 'Telepon', nilai: pemohon.telepon ?? 'belum diisi' },
    { istilah: 'Tempat tinggal', nilai: pemohon.wilayah },
  ];
}
