import { AreaTeks, Formulir, Isian, TombolKirim } from '@/components/form';
import { Kartu } from '@/components/ui';
import { PilihKecamatan } from '@/components/wilayah/pilih-kelurahan';
import {
  batalkanKlinikAction,
  catatKonsultasiAction,
  tambahKlinikAction,
} from '@/lib/program/klinik/actions';

type NilaiAwal = Record<string, string | string[]>;

/** A new day of the business clinic. */
export function TambahKlinikForm({
  kunciKirim,
  nilaiAwal,
}: {
  kunciKirim: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="klinik"
      aksi={tambahKlinikAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ kunciKirim }}
    >
      <Kartu judul="Tambah klinik bisnis">
        <div className="grid gap-4">
          <Isian nama="topik" label="Topik" />
          <PilihKecamatan kosong="Pilih kecamatan" />
          <Isian nama="tanggal" label="Tanggal" tipe="date" lebar="sedang" />
          <Isian nama="tempat" label="Tempat" />
          <TombolKirim>Tambah klinik</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}

/** What a participant asked and what was advised. */
export function KonsultasiForm({
  klinikId,
  nilaiAwal,
}: {
  klinikId: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="konsultasi"
      aksi={catatKonsultasiAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ klinikId }}
    >
      <Kartu judul="Catat konsultasi">
        <div className="grid gap-4">
          <Isian
            nama="nomorPeserta"
            label="Nomor peserta"
            petunjuk="Misalnya PP-2026-000123."
            lebar="sedang"
            autoComplete="off"
          />
          <AreaTeks nama="pertanyaan" label="Pertanyaan" baris={3} />
          <AreaTeks nama="saran" label="Saran" petunjuk="Peserta membacanya." />
          <TombolKirim>Simpan konsultasi</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}

/** Cancelling a clinic nobody was advised at yet. */
export function BatalkanKlinikForm({
  klinikId,
  nilaiAwal,
}: {
  klinikId: string;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanKlinikAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={{ klinikId }}
    >
      <Kartu judul="Batalkan klinik">
        <div className="grid gap-4">
          <p>Klinik yang dibatalkan tidak lagi terlihat oleh peserta di kecamatannya.</p>
          <AreaTeks nama="alasan" label="Alasan membatalkan" baris={2} />
          <TombolKirim varian="bahaya">Batalkan klinik ini</TombolKirim>
        </div>
      </Kartu>
    </Formulir>
  );
}
