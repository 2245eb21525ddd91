import {
  AreaTeks,
  Formulir,
  Isian,
  type IsianTertolak,
  KotakCentang,
  kataPilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';
import {
  seleksiPesertaAction,
  undurkanDiriAction,
  verifikasiPesertaAction,
} from '@/lib/program/peserta/actions';
import { HASIL_SELEKSI, type HasilSeleksi } from '@/lib/program/peserta/schema';
import type { PesertaDto } from '@/lib/program/peserta/types';

type NilaiAwal = Record<string, string | string[]>;
interface Isi {
  peserta: PesertaDto;
  nilaiAwal: NilaiAwal;
}

const rujukan = ({ id, versi }: PesertaDto) => ({ id, versi: String(versi) });

const PEMERIKSAAN = [
  {
    nilai: 'verifikasi',
    label: 'Memenuhi syarat',
    petunjuk: 'Diteruskan ke seleksi oleh dinas.',
  },
  {
    nilai: 'tolak',
    label: 'Tidak memenuhi syarat',
    petunjuk: 'Pendaftaran berakhir. Pendaftar membaca alasannya.',
  },
];

const VERIFIKASI_TERTULIS: readonly IsianTertolak[] = [
  { nama: 'keputusan', label: 'Hasil pemeriksaan', pilihan: kataPilihan(PEMERIKSAAN) },
  { nama: 'rekomendasiNomor', label: 'Nomor surat rekomendasi' },
  { nama: 'rekomendasiTanggal', label: 'Tanggal surat rekomendasi', rupa: 'tanggal' },
  { nama: 'alasan', label: 'Alasan' },
];

/**
 * Looking at the KTP and the conditions. The form stays when nothing can be decided any more, so that one
 * who was too late reads why, also without JavaScript.
 */
export function VerifikasiForm({ peserta, nilaiAwal }: Isi) {
  const boleh = peserta.tindakan.dinas.includes('verifikasi');
  return (
    <Formulir
      id="verifikasi"
      aksi={verifikasiPesertaAction}
      tertutup={boleh ? null : VERIFIKASI_TERTULIS}
      nilaiAwal={boleh ? nilaiAwal : {}}
      tersembunyi={rujukan(peserta)}
    >
      {boleh ? (
        <Kartu judul="Pemeriksaan syarat">
          <div className="grid gap-4">
            <PilihanRadio nama="keputusan" label="Hasil pemeriksaan" pilihan={PEMERIKSAAN} />
            <KotakCentang
              nama="diperiksa"
              label="KTP Kota Depok dan syarat yang perlu diperiksa sudah saya lihat"
              petunjuk="Wajib bila memenuhi syarat."
            />
            {peserta.rekomendasiDari !== null && peserta.rekomendasiNomor === null ? (
              <>
                <Isian
                  nama="rekomendasiNomor"
                  label={`Nomor surat rekomendasi ${peserta.rekomendasiDari}`}
                  petunjuk="Diisi bila memenuhi syarat."
                />
                <Isian
                  nama="rekomendasiTanggal"
                  label="Tanggal surat rekomendasi"
                  petunjuk="Diisi bila memenuhi syarat."
                  tipe="date"
                  lebar="sedang"
                />
              </>
            ) : null}
            <AreaTeks
              nama="alasan"
              label="Alasan"
              petunjuk="Diisi bila tidak memenuhi syarat."
              baris={3}
            />
            <TombolKirim>Simpan pemeriksaan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

const PILIHAN: Record<HasilSeleksi, { label: string; petunjuk: string }> = {
  pilih: { label: 'Terpilih', petunjuk: 'Memakai satu tempat dari kuota kelurahannya.' },
  cadangkan: { label: 'Cadangan', petunjuk: 'Dipanggil bila ada tempat.' },
  tidakTerpilih: { label: 'Tidak terpilih', petunjuk: 'Pendaftar membaca alasannya.' },
};

const SELEKSI_TERTULIS: readonly IsianTertolak[] = [
  {
    nama: 'keputusan',
    label: 'Hasil seleksi',
    pilihan: Object.fromEntries(HASIL_SELEKSI.map((nilai) => [nilai, PILIHAN[nilai].label])),
  },
  { nama: 'nilaiSeleksi', label: 'Nilai wawancara' },
  { nama: 'alasan', label: 'Alasan' },
];

/** Choosing one candidate. */
export function SeleksiForm({
  peserta,
  nilaiAwal,
  kuota,
}: Isi & { kuota: { kuota: number | null; terpakai: number; sisa: number | null } | null }) {
  const boleh = HASIL_SELEKSI.filter((satu) => peserta.tindakan.dinas.includes(satu));
  return (
    <Formulir
      id="seleksi"
      aksi={seleksiPesertaAction}
      tertutup={boleh.length > 0 ? null : SELEKSI_TERTULIS}
      nilaiAwal={
        boleh.length > 0
          ? {
              ...(peserta.nilaiSeleksi === null
                ? {}
                : { nilaiSeleksi: String(peserta.nilaiSeleksi) }),
              ...nilaiAwal,
            }
          : {}
      }
      tersembunyi={rujukan(peserta)}
    >
      {boleh.length > 0 ? (
        <Kartu judul="Seleksi">
          <div className="grid gap-4">
            {kuota ? (
              <p>
                {kuota.kuota === null
                  ? `Kelurahan ini tanpa batas kuota; ${formatAngka(kuota.terpakai)} sudah terpilih.`
                  : `Sisa ${formatAngka(kuota.sisa ?? 0)} dari kuota ${formatAngka(kuota.kuota)} kelurahan ini.`}
              </p>
            ) : null}
            <PilihanRadio
              nama="keputusan"
              label="Hasil seleksi"
              pilihan={boleh.map((nilai) => ({ nilai, ...PILIHAN[nilai] }))}
            />
            <Isian
              nama="nilaiSeleksi"
              label="Nilai wawancara"
              petunjuk="0 sampai 100."
              inputMode="numeric"
              lebar="pendek"
              opsional
            />
            <AreaTeks
              nama="alasan"
              label="Alasan"
              petunjuk="Diisi bila tidak terpilih."
              baris={3}
            />
            <TombolKirim>Simpan seleksi</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

/** Leaving the programme of one's own will. */
export function MundurForm({ peserta, nilaiAwal }: Isi) {
  const boleh = peserta.tindakan.peserta.includes('mundur');
  return (
    <Formulir
      id="mundur"
      aksi={undurkanDiriAction}
      tertutup={boleh ? null : [{ nama: 'alasan', label: 'Alasan mengundurkan diri' }]}
      nilaiAwal={boleh ? nilaiAwal : {}}
      tersembunyi={rujukan(peserta)}
    >
      {boleh ? (
        <Kartu judul="Mengundurkan diri">
          <div className="grid gap-4">
            <p>Tempat Anda diberikan kepada orang lain. Anda boleh mendaftar lagi.</p>
            <AreaTeks nama="alasan" label="Alasan mengundurkan diri" baris={2} />
            <KotakCentang nama="yakin" label="Saya yakin berhenti dari program ini" />
            <TombolKirim varian="bahaya">Undurkan diri</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
