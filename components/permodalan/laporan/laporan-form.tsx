import '../permodalan.css';
import { AreaTeks, Formulir, IsianUang, Kelompok, Pilihan, TombolKirim } from '@/components/form';
import { DaftarRingkas, Kartu, Tautan } from '@/components/ui';
import { laporkanPinjamanAction } from '@/lib/permodalan/laporan/actions';
import {
  ALASAN_PALING_PENDEK,
  namaBulan,
  namaIsian,
  tulisLaporan,
} from '@/lib/permodalan/laporan/rules';
import { HASIL, KOLEKTIBILITAS } from '@/lib/permodalan/laporan/schema';
import type { PinjamanBulanDto } from '@/lib/permodalan/laporan/types';
import { LABEL_HASIL, LABEL_KOLEKTIBILITAS } from '@/lib/permodalan/rules';
import { formatRupiah, formatTanggal } from '@/lib/platform/format';

function lalu({ lalu: isi }: PinjamanBulanDto): string {
  return isi
    ? `Laporan ${namaBulan(isi.bulan)}: ${tulisLaporan(isi)}.`
    : 'Belum pernah dilaporkan.';
}

function Baris({ pinjaman }: { pinjaman: PinjamanBulanDto }) {
  const { id, nomor, namaPemohon, jumlahCair, tanggalCair } = pinjaman;
  return (
    <Kelompok
      judul={pinjaman.kini ? namaPemohon : `${namaPemohon} (belum dilaporkan)`}
      petunjuk={
        <>
          <Tautan href={`/portal/modal/${id}`}>{nomor}</Tautan>, {formatRupiah(jumlahCair)} sejak{' '}
          {formatTanggal(tanggalCair)}. {lalu(pinjaman)}
        </>
      }
    >
      <div className="pinjaman-bulan">
        <IsianUang nama={namaIsian(id, 'sisaPokok')} label="Sisa pokok" lebar="penuh" />
        <IsianUang nama={namaIsian(id, 'tunggakan')} label="Tunggakan" lebar="penuh" opsional />
        <Pilihan
          nama={namaIsian(id, 'kolektibilitas')}
          label="Kolektibilitas"
          kosong="Pilih"
          lebar="penuh"
          pilihan={KOLEKTIBILITAS.map((nilai) => ({ nilai, label: LABEL_KOLEKTIBILITAS[nilai] }))}
        />
        <Pilihan
          nama={namaIsian(id, 'hasil')}
          label="Hasil"
          lebar="penuh"
          pilihan={HASIL.map((nilai) => ({ nilai, label: LABEL_HASIL[nilai] }))}
        />
      </div>
    </Kelompok>
  );
}

/** All loans of a month in one form; rows that are left empty can follow later. */
export function LaporanPinjamanForm({
  koperasiId,
  bulan,
  pinjaman,
  versi,
  setelah,
  berikutnya,
  belum,
  alasanSejak,
  nilaiAwal,
}: {
  koperasiId: string;
  bulan: string;
  pinjaman: PinjamanBulanDto[];
  versi: string;
  /** After which loan this page starts, and the next one. */
  setelah: string | undefined;
  berikutnya: string | undefined;
  /** Only those not reported yet are shown. */
  belum: boolean;
  /** The deadline that has passed, where changing what was reported needs a reason. */
  alasanSejak: string | null;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="laporan"
      aksi={laporkanPinjamanAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{
        koperasiId,
        bulan,
        versi,
        ...(setelah ? { setelah } : {}),
        ...(berikutnya ? { berikutnya } : {}),
        ...(belum ? { belum: 'ya' } : {}),
      }}
    >
      {pinjaman.map((satu) => (
        <Baris key={satu.id} pinjaman={satu} />
      ))}
      {alasanSejak === null ? null : (
        <AreaTeks
          nama="alasan"
          label="Alasan mengubah"
          petunjuk={`Wajib bila Anda mengubah angka yang sudah dilaporkan, karena batasnya ${formatTanggal(alasanSejak)} sudah lewat. Paling sedikit ${ALASAN_PALING_PENDEK} huruf; terbaca di riwayat pinjaman.`}
          opsional
          baris={2}
        />
      )}
      <div className="flex flex-wrap gap-3">
        <TombolKirim>Simpan laporan {namaBulan(bulan)}</TombolKirim>
        {/* Turning the page saves it: a link would lose what was typed. */}
        {berikutnya ? (
          <TombolKirim varian="kedua" nama="perintah" nilai="berikutnya">
            Simpan dan buka halaman berikutnya
          </TombolKirim>
        ) : null}
        {setelah ? (
          <TombolKirim varian="kedua" nama="perintah" nilai="awal">
            Simpan dan kembali ke halaman pertama
          </TombolKirim>
        ) : null}
      </div>
    </Formulir>
  );
}

/** The same to read, for those who only watch. */
export function LaporanPinjamanBaca({ pinjaman }: { pinjaman: PinjamanBulanDto[] }) {
  return (
    <Kartu>
      <DaftarRingkas
        butir={pinjaman.map((satu) => ({
          istilah: `${satu.namaPemohon} (${satu.nomor})`,
          nilai: satu.kini ? tulisLaporan(satu.kini) : 'belum dilaporkan',
        }))}
      />
    </Kartu>
  );
}
