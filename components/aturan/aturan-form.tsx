import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  Kelompok,
  KotakCentang,
  Pilihan,
  TombolKirim,
} from '@/components/form';
import { tambahAturanAction } from '@/lib/aturan/actions';
import { type BidangAturan, NAMA_KATEGORI } from '@/lib/aturan/isian/rules';

const KATEGORI = Object.entries(NAMA_KATEGORI).map(([nilai, label]) => ({ nilai, label }));

function IsianBidang({ bidang }: { bidang: BidangAturan }) {
  const nama = `isi.${bidang.jalur}`;
  const { label, jenis, pilihan = {} } = bidang;
  if (jenis === 'rupiah') return <IsianUang nama={nama} label={label} />;
  if (jenis === 'kategori') return <Pilihan nama={nama} label={label} pilihan={KATEGORI} />;
  if (jenis === 'pilihan') {
    const butir = Object.entries(pilihan).map(([nilai, sebutan]) => ({ nilai, label: sebutan }));
    return <Pilihan nama={nama} label={label} pilihan={butir} />;
  }
  if (jenis === 'ya-tidak') {
    return (
      <Pilihan
        nama={nama}
        label={label}
        pilihan={[
          { nilai: 'ya', label: 'Ya' },
          { nilai: 'tidak', label: 'Tidak' },
        ]}
      />
    );
  }
  if (jenis === 'baris') return <AreaTeks nama={nama} label={label} />;
  if (jenis === 'tanggal') return <Isian nama={nama} label={label} tipe="date" lebar="sedang" />;
  if (jenis === 'teks') return <Isian nama={nama} label={label} />;
  return (
    <Isian
      nama={nama}
      label={label}
      lebar="pendek"
      inputMode={jenis === 'bulat' ? 'numeric' : 'decimal'}
      akhiran={jenis === 'persen' ? '%' : undefined}
    />
  );
}

/** The next version of a rule, beginning with the values of the latest. */
export function AturanForm({
  dasarId,
  bidang,
  nilaiAwal,
}: {
  dasarId: string;
  bidang: BidangAturan[];
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir aksi={tambahAturanAction} tersembunyi={{ dasarId }} nilaiAwal={nilaiAwal}>
      <Kelompok judul="Nilai">
        {bidang.map((satu) => (
          <IsianBidang key={satu.jalur} bidang={satu} />
        ))}
      </Kelompok>
      <Kelompok judul="Dasar">
        <Isian
          nama="versi"
          label="Nama versi"
          petunjuk="Nama pendek, misalnya nomor peraturannya: PP-7-2021."
          lebar="sedang"
        />
        <Isian
          nama="sumber"
          label="Sumber"
          petunjuk="Peraturan dan pasalnya, atau keputusan yang mendasarinya."
        />
        <Isian nama="berlakuMulai" label="Mulai berlaku" tipe="date" lebar="sedang" />
        <AreaTeks nama="catatan" label="Catatan" opsional baris={3} />
        <KotakCentang
          nama="belumDikonfirmasi"
          label="Belum dikonfirmasi"
          petunjuk="Beri tanda bila sumbernya belum diperiksa. Halaman yang memakainya memberi tahu pembaca."
        />
      </Kelompok>
      <TombolKirim>Tambah versi</TombolKirim>
    </Formulir>
  );
}
