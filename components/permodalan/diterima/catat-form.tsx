import {
  AreaTeks,
  Formulir,
  Isian,
  IsianUang,
  Kelompok,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan, Tautan } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import {
  batalkanDiterimaAction,
  catatDiterimaAction,
  periksaDiterimaAction,
} from '@/lib/permodalan/diterima/actions';
import type { PemilikDiterima } from '@/lib/permodalan/diterima/types';
import { LABEL_JENIS_SUMBER } from '@/lib/permodalan/rules';
import { JENIS_SUMBER } from '@/lib/permodalan/sumber/schema';
import type { SumberModalDto } from '@/lib/permodalan/sumber/types';

/** Capital an owner had from a bank or programme. */
export function CatatDiterimaForm({
  pemilik,
  usahaId,
  sumber,
  dokumen,
  kunciKirim,
  hariIni,
  nilaiAwal,
}: {
  pemilik: PemilikDiterima;
  usahaId: string | null;
  sumber: SumberModalDto[];
  dokumen: DokumenDto[];
  kunciKirim: string;
  /** ISO day. */
  hariIni: string;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="catat"
      aksi={catatDiterimaAction}
      nilaiAwal={{
        tanggal: hariIni,
        usahaId: usahaId ?? pemilik.usaha[0]?.id ?? '',
        ...nilaiAwal,
      }}
      tersembunyi={{ pelakuUsahaId: pemilik.pelakuUsahaId, kunciKirim }}
    >
      <Kelompok judul="Dari siapa">
        <Pilihan
          nama="sumberModalId"
          label="Bank atau program"
          kosong="Tidak ada di daftar ini"
          lebar="penuh"
          pilihan={sumber.map((satu) => ({
            nilai: satu.id,
            label: `${satu.nama} (${satu.penyelenggara})`,
            kelompok: LABEL_JENIS_SUMBER[satu.jenis],
          }))}
        />
        <PilihanRadio
          nama="jenis"
          label="Bila tidak ada di daftar: jenisnya"
          pilihan={JENIS_SUMBER.map((nilai) => ({ nilai, label: LABEL_JENIS_SUMBER[nilai] }))}
          opsional
          mendatar
        />
        <Isian
          nama="lembaga"
          label="Nama lembaga"
          petunjuk="Wajib bila tidak ada di daftar. Misalnya cabang bank yang mencairkan."
          opsional
        />
        <Isian nama="produk" label="Nama produk" opsional />
      </Kelompok>
      <Kelompok judul="Berapa dan kapan">
        <IsianUang nama="jumlah" label="Jumlah yang diterima" />
        <Isian nama="tanggal" label="Tanggal diterima" tipe="date" lebar="sedang" />
        <Isian
          nama="tenor"
          label="Diangsur selama"
          inputMode="numeric"
          lebar="pendek"
          akhiran="bulan"
          opsional
        />
        {pemilik.usaha.length > 0 ? (
          <Pilihan
            nama="usahaId"
            label="Dipakai untuk usaha"
            kosong="Tidak untuk usaha tertentu"
            lebar="penuh"
            pilihan={pemilik.usaha.map((satu) => ({
              nilai: satu.id,
              label: `${satu.nama} (${satu.nomor})`,
            }))}
          />
        ) : null}
      </Kelompok>
      <Kelompok judul="Bukti">
        <Isian
          nama="nomorBukti"
          label="Nomor akad atau bukti"
          petunjuk={
            pemilik.diri
              ? 'Seperti tertulis pada surat akad atau bukti pencairan.'
              : 'Wajib: nomor akad atau bukti yang Anda lihat.'
          }
          opsional={pemilik.diri}
        />
        {dokumen.length > 0 ? (
          <Pilihan
            nama="dokumenId"
            label="Berkas bukti"
            kosong="Tanpa berkas"
            lebar="penuh"
            pilihan={dokumen.map((satu) => ({
              nilai: satu.id,
              label: `${satu.namaAsli}, ${satu.pada}`,
            }))}
          />
        ) : null}
      </Kelompok>
      <div className="flex flex-wrap items-center gap-4">
        <TombolKirim>Catat modal</TombolKirim>
        <Tautan href={pemilik.diri ? '/portal/modal' : '/portal/modal-diterima'}>Batal</Tautan>
      </div>
    </Formulir>
  );
}

/** An officer who saw the proof of what somebody else wrote says so. */
export function PeriksaDiterimaForm({
  id,
  boleh,
  halangan,
  nilaiAwal,
}: {
  id: string;
  boleh: boolean;
  nilaiAwal: Record<string, string | string[]>;
  /** Why it is another officer who checks it. */
  halangan: string | null;
}) {
  if (halangan) {
    return (
      <Kartu judul="Periksa catatan">
        <Pemberitahuan nada="info" judul="Anda tidak dapat memeriksa catatan ini">
          {halangan}
        </Pemberitahuan>
      </Kartu>
    );
  }
  return (
    <Formulir id="periksa" aksi={periksaDiterimaAction} tersembunyi={{ id }} nilaiAwal={nilaiAwal}>
      {boleh ? (
        <Kartu judul="Periksa catatan">
          <div className="grid gap-4">
            <p>
              Lihat surat akad atau bukti pencairannya. Setelah diperiksa, catatan ini terhitung
              dalam capaian modal kota.
            </p>
            <Isian nama="bukti" label="Nomor akad atau bukti yang Anda lihat" autoComplete="off" />
            <TombolKirim>Nyatakan sudah diperiksa</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Taking a wrong record back; it stays with its reason. */
export function BatalkanDiterimaForm({
  id,
  boleh,
  nilaiAwal,
}: {
  id: string;
  boleh: boolean;
  nilaiAwal: Record<string, string | string[]>;
}) {
  return (
    <Formulir
      id="batalkan"
      aksi={batalkanDiterimaAction}
      tersembunyi={{ id }}
      nilaiAwal={nilaiAwal}
    >
      {boleh ? (
        <Kartu judul="Batalkan catatan">
          <div className="grid gap-4">
            <p>Catatan tetap ada dengan alasannya, dan tidak terhitung lagi.</p>
            <AreaTeks nama="alasan" label="Alasan membatalkan" baris={2} />
            <TombolKirim varian="bahaya">Batalkan catatan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
