import { AreaTeks, Isian, RincianIsian, TombolKirim } from '@/components/form';
import { Kartu, TautanTombol } from '@/components/ui';
import {
  batalkanPendirianAction,
  kirimRapatAction,
  kirimRencanaAction,
} from '@/lib/pendirian/langkah/actions';
import {
  kirimAktaAction,
  kirimBadanHukumAction,
  kirimNibAction,
} from '@/lib/pendirian/legalitas/actions';
import type { PendirianDto } from '@/lib/pendirian/rincian/types';
import type { TindakanPendirian } from '@/lib/pendirian/rules';
import {
  FormulirLangkah,
  FormulirTindakan,
  type IsiLangkah,
  type NilaiAwal,
} from './formulir-langkah';

/** Each act of the initiator that hands something to the office. */
const LANGKAH = {
  kirim: {
    judul: 'Kirim rencana ke dinas',
    tombol: 'Kirim dan minta penyuluhan',
    aksi: kirimRencanaAction,
    penjelasan:
      'Bila pendiri sudah cukup, kirim rencana ini. Petugas DKUM memeriksanya dan menjadwalkan penyuluhan.',
  },
  kirimRapat: {
    judul: 'Kirim hasil rapat',
    tombol: 'Kirim hasil rapat ke dinas',
    aksi: kirimRapatAction,
    penjelasan:
      'Setelah hasil rapat, setoran, dan berkas lengkap, kirim ke petugas DKUM untuk diperiksa.',
  },
  kirimAkta: {
    judul: 'Kirim akta pendirian',
    tombol: 'Kirim akta ke dinas',
    aksi: kirimAktaAction,
    penjelasan:
      'Buat akta di notaris pembuat akta koperasi (NPAK), unggah aktanya di bagian Berkas, lalu isi di sini.',
    isian: (
      <>
        <Isian nama="namaNotaris" label="Nama notaris (NPAK)" />
        <Isian nama="nomorAkta" label="Nomor akta" lebar="sedang" />
        <Isian nama="tanggalAkta" label="Tanggal akta" tipe="date" lebar="sedang" />
      </>
    ),
    tulisan: [
      { nama: 'namaNotaris', label: 'Nama notaris (NPAK)' },
      { nama: 'nomorAkta', label: 'Nomor akta' },
      { nama: 'tanggalAkta', label: 'Tanggal akta', rupa: 'tanggal' },
    ],
  },
  kirimBadanHukum: {
    judul: 'Kirim pengesahan badan hukum',
    tombol: 'Kirim pengesahan ke dinas',
    aksi: kirimBadanHukumAction,
    penjelasan:
      'Notaris mengajukan pengesahan lewat AHU. Setelah terbit, unggah keputusannya di bagian Berkas, lalu isi nomornya.',
    isian: (
      <>
        <Isian
          nama="nomorBadanHukum"
          label="Nomor pengesahan"
          petunjuk="Seperti tertulis di keputusannya, misalnya AHU-0004793.AH.01.26.TAHUN 2020."
          spellCheck={false}
        />
        <Isian nama="tanggalBadanHukum" label="Tanggal pengesahan" tipe="date" lebar="sedang" />
      </>
    ),
    tulisan: [
      { nama: 'nomorBadanHukum', label: 'Nomor pengesahan' },
      { nama: 'tanggalBadanHukum', label: 'Tanggal pengesahan', rupa: 'tanggal' },
    ],
  },
  kirimNib: {
    judul: 'Kirim NIB koperasi',
    tombol: 'Kirim NIB ke dinas',
    aksi: kirimNibAction,
    penjelasan:
      'Urus NIB koperasi di OSS (oss.go.id), unggah hasilnya di bagian Berkas, lalu isi nomornya.',
    isian: (
      <Isian
        nama="nib"
        label="NIB koperasi"
        petunjuk="13 angka."
        inputMode="numeric"
        lebar="sedang"
        autoComplete="off"
      />
    ),
    tulisan: [{ nama: 'nib', label: 'NIB koperasi' }],
  },
} as const satisfies Partial<Record<TindakanPendirian, IsiLangkah>>;
const URUTAN = Object.keys(LANGKAH) as (keyof typeof LANGKAH)[];

/** Where the meeting and the payments are recorded. */
function RapatDanSetoran({ pendirian }: { pendirian: PendirianDto }) {
  const alamat = `/portal/pendirian/${pendirian.id}`;
  return (
    <Kartu judul="Catat rapat dan setoran">
      <p className="mb-4">
        Catat kehadiran, pengurus dan pengawas yang terpilih, dan simpanan yang diputuskan. Sesudah
        itu catat setoran setiap pendiri.
      </p>
      <div className="flex flex-wrap gap-3">
        <TautanTombol href={`${alamat}/rapat`} varian={pendirian.rapat ? 'kedua' : 'utama'}>
          {pendirian.rapat ? 'Ubah hasil rapat' : 'Catat hasil rapat'}
        </TautanTombol>
        {pendirian.rapat ? (
          <TautanTombol href={`${alamat}/setoran`}>Catat setoran</TautanTombol>
        ) : null}
      </div>
    </Kartu>
  );
}

const TULISAN_BATAL = [{ nama: 'alasan', label: 'Alasan membatalkan' }];

function BatalkanForm({
  pendirian,
  boleh,
  titipan,
}: {
  pendirian: PendirianDto;
  boleh: boolean;
  titipan: NilaiAwal;
}) {
  return (
    <FormulirTindakan
      id="batalkan"
      aksi={batalkanPendirianAction}
      pendirian={pendirian}
      terbuka={boleh}
      titipan={titipan}
      tulisan={TULISAN_BATAL}
    >
      <RincianIsian judul="Batalkan pendirian" nama={['alasan']}>
        <div className="grid gap-4">
          <p id="batalkan-langkah" tabIndex={-1}>
            Pendirian berakhir dan tidak dapat dilanjutkan. Semua pendiri mendapat kabar.
          </p>
          <AreaTeks nama="alasan" label="Alasan membatalkan" baris={3} />
          <div>
            <TombolKirim varian="bahaya">Batalkan pendirian</TombolKirim>
          </div>
        </div>
      </RincianIsian>
    </FormulirTindakan>
  );
}

/** Everything the initiator can do now, the next step first. */
export function TindakanPemrakarsa({
  pendirian,
  nilaiAwal,
}: {
  pendirian: PendirianDto;
  nilaiAwal: NilaiAwal;
}) {
  const { pemrakarsa } = pendirian.tindakan;
  if (!pendirian.pembaca.memimpin) return null;
  const mencatat = pendirian.status === 'RAPAT_PENDIRIAN' && pendirian.giliran === 'PEMRAKARSA';
  return (
    <>
      {mencatat ? <RapatDanSetoran pendirian={pendirian} /> : null}
      {URUTAN.map((id) => (
        <FormulirLangkah
          key={id}
          id={id}
          pendirian={pendirian}
          tindakan={pemrakarsa.find(({ tindakan }) => tindakan === id)}
          isi={LANGKAH[id]}
          nilaiAwal={pendirian.isianLegalitas}
          titipan={nilaiAwal}
        />
      ))}
      {pendirian.status === 'PENGUMPULAN_PENDIRI' ? (
        <p>
          <TautanTombol varian="teks" ikon="ubah" href={`/portal/pendirian/${pendirian.id}/ubah`}>
            Ubah rencana
          </TautanTombol>
        </p>
      ) : null}
      <BatalkanForm
        pendirian={pendirian}
        boleh={pemrakarsa.some(({ tindakan }) => tindakan === 'batalkan')}
        titipan={nilaiAwal}
      />
    </>
  );
}
