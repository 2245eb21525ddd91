import {
  AreaTeks,
  Formulir,
  Isian,
  type IsianTertolak,
  Pilihan,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu } from '@/components/ui';
import { formatAngka } from '@/lib/platform/format';
import {
  akhiriPesertaAction,
  aturPendampingAction,
  catatKunjunganAction,
} from '@/lib/program/pendampingan/actions';
import type { PendampingDto } from '@/lib/program/pendampingan/reads';
import { LABEL_CARA } from '@/lib/program/pendampingan/rules';
import { CARA_KUNJUNGAN } from '@/lib/program/pendampingan/schema';
import type { PesertaDto } from '@/lib/program/peserta/types';

type NilaiAwal = Record<string, string | string[]>;

const rujukan = ({ id, versi }: PesertaDto) => ({ id, versi: String(versi) });

/** Choosing the pendamping of a trained participant, or another one. */
export function AturPendampingForm({
  peserta,
  pendamping,
  nilaiAwal,
}: {
  peserta: PesertaDto;
  pendamping: PendampingDto[];
  nilaiAwal: NilaiAwal;
}) {
  const baru = peserta.tindakan.dinas.includes('mulaiPendampingan');
  const boleh = baru || peserta.status === 'PENDAMPINGAN';
  return (
    <Formulir
      id="pendamping"
      aksi={aturPendampingAction}
      tertutup={boleh ? null : []}
      nilaiAwal={boleh ? { pendampingId: peserta.pendamping?.id ?? '', ...nilaiAwal } : {}}
      tersembunyi={rujukan(peserta)}
    >
      {boleh ? (
        <Kartu judul={baru ? 'Mulai pendampingan' : 'Ganti pendamping'}>
          <div className="grid gap-4">
            {baru ? (
              <p>Setelah kehadiran pelatihannya cukup, peserta didampingi di tempat usahanya.</p>
            ) : null}
            <Pilihan
              nama="pendampingId"
              label="Pendamping"
              kosong="Pilih pendamping"
              lebar="penuh"
              pilihan={pendamping.map((satu) => ({
                nilai: satu.id,
                label: `${satu.nama} (${formatAngka(satu.dampingan)} dampingan)`,
              }))}
            />
            <TombolKirim>{baru ? 'Mulai pendampingan' : 'Ganti pendamping'}</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

const AKHIRI_TERTULIS = [
  {
    nama: 'keputusan',
    label: 'Hasilnya',
    pilihan: { selesaikan: 'Selesai', hentikan: 'Hentikan' },
  },
  { nama: 'alasan', label: 'Alasan' },
];

/** Done, or ended before. */
export function AkhiriForm({ peserta, nilaiAwal }: { peserta: PesertaDto; nilaiAwal: NilaiAwal }) {
  const { dinas } = peserta.tindakan;
  const boleh = dinas.includes('hentikan');
  const pilihan = [
    ...(dinas.includes('selesaikan')
      ? [
          {
            nilai: 'selesaikan',
            label: 'Selesai',
            petunjuk: 'Pelatihan dan pendampingannya sudah cukup.',
          },
        ]
      : []),
    { nilai: 'hentikan', label: 'Hentikan', petunjuk: 'Peserta membaca alasannya.' },
  ];
  return (
    <Formulir
      id="akhiri"
      aksi={akhiriPesertaAction}
      tertutup={boleh ? null : AKHIRI_TERTULIS}
      nilaiAwal={boleh ? nilaiAwal : {}}
      tersembunyi={rujukan(peserta)}
    >
      {boleh ? (
        <Kartu judul="Akhiri keikutsertaan">
          <div className="grid gap-4">
            <PilihanRadio nama="keputusan" label="Hasilnya" pilihan={pilihan} />
            <AreaTeks nama="alasan" label="Alasan" petunjuk="Diisi bila dihentikan." baris={3} />
            <TombolKirim varian="kedua">Simpan hasil</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}

const KUNJUNGAN_TERTULIS: readonly IsianTertolak[] = [
  { nama: 'tanggal', label: 'Tanggal', rupa: 'tanggal' },
  { nama: 'cara', label: 'Caranya', pilihan: LABEL_CARA },
  { nama: 'pokok', label: 'Yang dibahas' },
  { nama: 'tindakLanjut', label: 'Tindak lanjut' },
];

/** A visit of the pendamping. */
export function KunjunganForm({
  peserta,
  kunciKirim,
  hariIni,
  nilaiAwal,
}: {
  peserta: PesertaDto;
  kunciKirim: string;
  /** ISO day. */
  hariIni: string;
  nilaiAwal: NilaiAwal;
}) {
  const boleh = peserta.status === 'PENDAMPINGAN';
  return (
    <Formulir
      id="kunjungan"
      aksi={catatKunjunganAction}
      tertutup={boleh ? null : KUNJUNGAN_TERTULIS}
      nilaiAwal={boleh ? { tanggal: hariIni, ...nilaiAwal } : {}}
      tersembunyi={{ pesertaId: peserta.id, kunciKirim }}
    >
      {boleh ? (
        <Kartu judul="Catat kunjungan">
          <div className="grid gap-4">
            <Isian nama="tanggal" label="Tanggal" tipe="date" lebar="sedang" />
            <PilihanRadio
              nama="cara"
              label="Caranya"
              pilihan={CARA_KUNJUNGAN.map((nilai) => ({ nilai, label: LABEL_CARA[nilai] }))}
            />
            <AreaTeks nama="pokok" label="Yang dibahas" />
            <AreaTeks
              nama="tindakLanjut"
              label="Tindak lanjut"
              petunjuk="Apa yang dikerjakan peserta sampai kunjungan berikutnya."
              baris={3}
              opsional
            />
            <TombolKirim>Simpan kunjungan</TombolKirim>
          </div>
        </Kartu>
      ) : null}
    </Formulir>
  );
}
