import { type KolomTabel, Kosong, Paginasi, Tabel, TautanTombol } from '@/components/ui';
import { formatTanggalPendek } from '@/lib/platform/format';
import type { Urutan } from '@/lib/umkm/daftar/rules';
import { LABEL_SKALA, type SkalaUsaha } from '@/lib/umkm/skala/rules';
import type { BarisUsaha } from '@/lib/umkm/types';
import { LencanaStatus } from './lencana-status';

interface DaftarUsahaProps {
  baris: BarisUsaha[];
  urut: Urutan;
  urutHref: (urut: Urutan) => string;
  sebelumHref: string | null;
  setelahHref: string | null;
  ringkasan: string;
  disaring: boolean;
  hapusSemuaHref: string;
}

/** One page of the register. */
export function DaftarUsaha(props: DaftarUsahaProps) {
  const { urut, urutHref } = props;
  const kolom: KolomTabel[] = [
    {
      kunci: 'nama',
      label: 'Usaha',
      urut: {
        href: urutHref(urut === 'nama' ? 'nama-turun' : 'nama'),
        isi: 'abjad',
        arah: urut === 'nama' ? 'naik' : urut === 'nama-turun' ? 'turun' : undefined,
      },
    },
    { kunci: 'pemilik', label: 'Pemilik' },
    { kunci: 'jenis', label: 'Jenis' },
    { kunci: 'tempat', label: 'Kelurahan' },
    { kunci: 'skala', label: 'Skala' },
    { kunci: 'status', label: 'Status' },
    {
      kunci: 'pada',
      label: 'Terdaftar',
      urut: {
        href: urutHref(urut === 'terlama' ? 'terbaru' : 'terlama'),
        isi: 'waktu',
        arah: urut === 'terlama' ? 'naik' : urut === 'terbaru' ? 'turun' : undefined,
      },
    },
  ];
  return (
    <>
      <Tabel
        awal
        keterangan="Daftar usaha"
        sembunyikanKeterangan
        kolom={kolom}
        baris={props.baris.map((satu) => ({
          id: satu.id,
          href: `/portal/umkm/${satu.id}`,
          sel: {
            nama: satu.nama,
            pemilik: (
              <>
                {satu.namaPemilik}
                {satu.anggota ? <span className="teks-lembut"> · anggota koperasi</span> : null}
              </>
            ),
            jenis: satu.jenisUsaha,
            tempat: `${satu.kelurahan}, ${satu.kecamatan}`,
            skala: satu.skala ? LABEL_SKALA[satu.skala as SkalaUsaha] : undefined,
            status: <LencanaStatus status={satu.status} />,
            pada: formatTanggalPendek(satu.dibuatPada),
          },
        }))}
        kosong={
          <Kosong
            judul={props.disaring ? 'Tidak ada usaha yang cocok' : 'Belum ada usaha yang terdaftar'}
            aksi={
              props.disaring ? (
                <TautanTombol href={props.hapusSemuaHref} varian="kedua">
                  Hapus semua saringan
                </TautanTombol>
              ) : null
            }
          >
            <p>
              {props.disaring
                ? 'Kurangi saringan, atau cari dengan bagian lain dari nama, nomor, NIB, kegiatan, produk, atau alamat.'
                : 'Usaha muncul di sini setelah pemiliknya mendaftar.'}
            </p>
          </Kosong>
        }
      />
      <Paginasi
        sebelumnyaHref={props.sebelumHref}
        berikutnyaHref={props.setelahHref}
        ringkasan={props.baris.length > 0 ? props.ringkasan : null}
      />
    </>
  );
}
