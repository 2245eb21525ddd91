import {
  AreaTeks,
  Formulir,
  Isian,
  KotakCentangGrup,
  PilihanRadio,
  TombolKirim,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { tanggapiHasilAction } from '@/lib/penilaian/tanggapan/actions';
import { LABEL_SIKAP } from '@/lib/penilaian/tanggapan/rules';
import type { PenilaianDto } from '@/lib/penilaian/types';
import { formatTanggal } from '@/lib/platform/format';
import { TulisanTertahan } from './tulisan-tertahan';

type NilaiAwal = Record<string, string | string[]>;

function IsiTanggapan({
  penilaian,
  dokumen,
  mewakili,
}: {
  penilaian: PenilaianDto;
  dokumen: DokumenDto[];
  mewakili: boolean;
}) {
  return (
    <Kartu judul={mewakili ? 'Tanggapan yang disampaikan koperasi' : 'Tanggapan koperasi Anda'}>
      <div className="grid gap-6">
        {mewakili ? (
          <Isian
            nama="penyampai"
            label="Disampaikan oleh"
            petunjuk="Nama dan jabatan orang dari koperasi yang menyampaikan. Portal mencatat bahwa Anda yang memasukkannya."
            autoComplete="off"
          />
        ) : null}
        <PilihanRadio
          nama="sikap"
          label="Sikap terhadap hasil ini"
          pilihan={[
            {
              nilai: 'MENERIMA',
              label: LABEL_SIKAP.MENERIMA,
              petunjuk: 'Dinas dapat langsung memutuskan, tanpa menunggu batas waktu.',
            },
            {
              nilai: 'KEBERATAN',
              label: LABEL_SIKAP.KEBERATAN,
              petunjuk: 'Tulis di bawah bagian mana yang keliru, dan sertakan buktinya.',
            },
          ]}
        />
        <AreaTeks
          nama="catatan"
          label="Catatan"
          petunjuk="Wajib bila keberatan. Sebutkan aspek, angka, atau dokumen yang Anda maksud."
          baris={6}
        />
        {dokumen.length > 0 ? (
          <KotakCentangGrup
            nama="dokumenId"
            label="Sertakan berkas"
            opsional
            petunjuk="Berkas yang sudah diunggah di atas."
            pilihan={dokumen.map((berkas) => ({
              nilai: berkas.id,
              label: berkas.namaAsli,
              petunjuk: `${berkas.ukuran}, diunggah ${berkas.pada}`,
            }))}
          />
        ) : null}
        <p>
          Tanggapan dikirim satu kali dan tidak dapat diubah lagi. Kepala bidang membacanya sebelum
          memutuskan penilaian tahun buku {penilaian.tahunBuku}.
        </p>
        <TombolKirim>Kirim tanggapan</TombolKirim>
      </div>
    </Kartu>
  );
}

/**
 * Answering a draft result. The form stays when the time is over or it was answered meanwhile, so that
 * one who comes too late reads why and keeps what was written, also without JavaScript.
 */
export function TanggapanForm({
  penilaian,
  dokumen,
  mewakili,
  terbuka,
  nilaiAwal,
}: {
  penilaian: PenilaianDto;
  dokumen: DokumenDto[];
  mewakili: boolean;
  /** Whether an answer is still taken. */
  terbuka: boolean;
  nilaiAwal: NilaiAwal;
}) {
  return (
    <Formulir
      id="tanggapi"
      aksi={tanggapiHasilAction}
      tersembunyi={{ id: penilaian.id, versi: String(penilaian.versi) }}
      nilaiAwal={{ dokumenId: dokumen.map((berkas) => berkas.id), ...nilaiAwal }}
    >
      {terbuka ? (
        <IsiTanggapan {...{ penilaian, dokumen, mewakili }} />
      ) : (
        <>
          <Pemberitahuan nada="info" judul="Tanggapan tidak diterima lagi">
            {penilaian.tanggapan[0]?.jawaban
              ? 'Koperasi sudah menanggapi hasil ini.'
              : penilaian.batasTanggapan
                ? `Batas menanggapi adalah ${formatTanggal(penilaian.batasTanggapan)}.`
                : 'Hasil ini tidak sedang menunggu tanggapan.'}
          </Pemberitahuan>
          <TulisanTertahan nama="catatan" label="Catatan yang belum terkirim" />
        </>
      )}
    </Formulir>
  );
}
