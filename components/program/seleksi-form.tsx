import { Formulir, KotakCentangGrup, TombolKirim } from '@/components/form';
import { PilihanBiasa } from '@/components/form/pilihan-biasa';
import { Kosong } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';
import { pilihBanyakAction } from '@/lib/program/peserta/actions';
import type { CalonSeleksi } from '@/lib/program/peserta/seleksi/reads';
import { LABEL_STATUS_PESERTA } from '@/lib/program/rules';
import type { AngkatanDto } from '@/lib/program/types';
import { namaTempat } from '@/lib/wilayah/rules';

/** Which year and kelurahan: a plain form of the address. */
export function PilihTempatSeleksi({
  programId,
  semua,
  angkatanId,
  kelurahan,
  kelurahanKode,
}: {
  programId: string;
  semua: AngkatanDto[];
  angkatanId: string;
  kelurahan: { kelurahanKode: string; jumlah: number }[];
  kelurahanKode: string | null;
}) {
  return (
    <form
      action={`/portal/program/${programId}/seleksi`}
      className="flex flex-wrap items-end gap-4"
    >
      <PilihanBiasa
        nama="angkatan"
        label="Tahun"
        kosong="Tahun terbaru"
        nilai={angkatanId}
        pilihan={semua.map((satu) => ({ nilai: satu.id, label: String(satu.tahun) }))}
      />
      <PilihanBiasa
        nama="kelurahan"
        label="Kelurahan"
        kosong="Dengan calon terbanyak"
        nilai={kelurahanKode ?? undefined}
        pilihan={kelurahan.map((satu) => ({
          nilai: satu.kelurahanKode,
          label: `${namaTempat(satu.kelurahanKode)} (${formatAngka(satu.jumlah)} calon)`,
        }))}
      />
      <button type="submit" className="tombol tombol-kedua">
        Tampilkan
      </button>
    </form>
  );
}

const petunjuk = (satu: CalonSeleksi): string =>
  [
    satu.nomor,
    LABEL_STATUS_PESERTA[satu.status],
    satu.namaUsaha ?? 'belum punya usaha',
    satu.nilaiSeleksi === null ? null : `nilai wawancara ${satu.nilaiSeleksi}`,
    satu.kepalaKeluarga ? 'kepala keluarga' : null,
  ]
    .filter((isi) => isi !== null)
    .join(' · ');

/** Choosing several candidates of a kelurahan at once. */
export function PilihBanyakForm({
  angkatanId,
  kelurahanKode,
  calon,
  kuota,
}: {
  angkatanId: string;
  kelurahanKode: string;
  calon: CalonSeleksi[];
  kuota: { kuota: number | null; terpakai: number; sisa: number | null };
}) {
  if (calon.length === 0) {
    return (
      <Kosong judul="Tidak ada calon di kelurahan ini">
        <p>Calon tampil setelah pendaftarannya diverifikasi.</p>
      </Kosong>
    );
  }
  return (
    <Formulir id="pilih" aksi={pilihBanyakAction} tersembunyi={{ angkatanId, kelurahanKode }}>
      <p>
        {kuota.kuota === null
          ? `Tanpa batas kuota; ${formatAngka(kuota.terpakai)} sudah terpilih.`
          : `Sisa ${formatAngka(kuota.sisa ?? 0)} dari kuota ${formatAngka(kuota.kuota)}; ${formatAngka(kuota.terpakai)} sudah terpilih.`}
      </p>
      <KotakCentangGrup
        nama="calon"
        label="Calon yang dipilih"
        pilihan={calon.map((satu) => ({
          nilai: `${satu.id}~${satu.versi}`,
          label: satu.namaPeserta,
          petunjuk: petunjuk(satu),
        }))}
      />
      <TombolKirim>Pilih yang ditandai</TombolKirim>
    </Formulir>
  );
}
