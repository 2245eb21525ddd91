import {
  AreaTeks,
  Formulir,
  KotakCentangGrup,
  RincianIsian,
  TombolKirim,
  TulisanTertolak,
} from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import { LABEL_DOKUMEN } from '@/lib/dokumen/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { jawabPertanyaanAction, tarikPermohonanAction } from '@/lib/keanggotaan/permohonan/actions';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { masihBerjalan } from '@/lib/keanggotaan/rules';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

const rujukan = ({ id, versi }: PermohonanDto) => ({ id, versi: String(versi) });

/** What the applicant does next, where that is not in a form. */
export function LangkahBerikutnya({ permohonan }: { permohonan: PermohonanDto }) {
  const { koperasi, milikSendiri, status } = permohonan;
  if (!milikSendiri) return null;
  if (koperasi.tidakAktif && masihBerjalan(status)) {
    return (
      <Pemberitahuan nada="peringatan" judul="Koperasi ini tidak aktif">
        {koperasi.nama} tidak lagi menerima anggota.{' '}
        {status === 'DITERIMA'
          ? 'Jangan membayar simpanan pokok. Bila sudah membayar, mintalah kembali kepada pengurus koperasi. '
          : null}
        Anda dapat menarik permohonan ini dan mencari koperasi lain.
      </Pemberitahuan>
    );
  }
  if (status !== 'DITERIMA') return null;
  return (
    <Kartu judul="Langkah Anda berikutnya">
      <p>
        Bayar simpanan pokok <strong>{formatRupiah(permohonan.simpananPokok)}</strong> kepada{' '}
        {permohonan.koperasi.nama}. Minta bukti bayarnya. Setelah koperasi mencatat pembayaran itu,
        Anda menjadi anggota.
      </p>
    </Kartu>
  );
}

/**
 * Answering a question of the koperasi. The form stays when there is nothing to answer, so that one
 * who was too late reads why, also without JavaScript.
 */
export function JawabanForm({
  permohonan,
  dokumenLain,
  nilaiAwal,
}: {
  permohonan: PermohonanDto;
  dokumenLain: DokumenDto[];
  nilaiAwal: NilaiAwal;
}) {
  if (!permohonan.milikSendiri) return null;
  const pertanyaan = permohonan.pesan.findLast((satu) => satu.pihak === 'KOPERASI');
  return (
    <Formulir
      id="jawab"
      aksi={jawabPertanyaanAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(permohonan)}
    >
      {permohonan.tindakan.pemohon.includes('jawab') ? (
        <Kartu judul="Jawab pertanyaan koperasi">
          <div className="grid gap-4">
            {pertanyaan ? (
              <Pemberitahuan nada="peringatan" judul={`${permohonan.koperasi.nama} bertanya`}>
                <p className="whitespace-pre-line">{pertanyaan.isi}</p>
              </Pemberitahuan>
            ) : null}
            <AreaTeks nama="isi" label="Jawaban Anda" maxLength={1000} />
            {dokumenLain.length > 0 ? (
              <KotakCentangGrup
                nama="dokumenId"
                label="Sertakan berkas"
                opsional
                petunjuk="Berkas Anda yang belum ada pada permohonan ini."
                pilihan={dokumenLain.map((berkas) => ({
                  nilai: berkas.id,
                  label: `${LABEL_DOKUMEN[berkas.jenis]}: ${berkas.namaAsli}`,
                  petunjuk: `${berkas.ukuran}, diunggah ${berkas.pada}`,
                }))}
              />
            ) : null}
            <TombolKirim>Kirim jawaban</TombolKirim>
          </div>
        </Kartu>
      ) : (
        <TulisanTertolak isian={[{ nama: 'isi', label: 'Jawaban Anda' }]} />
      )}
    </Formulir>
  );
}

/** Taking an application back, for as long as it runs. */
export function TarikForm({
  permohonan,
  nilaiAwal,
}: {
  permohonan: PermohonanDto;
  nilaiAwal: NilaiAwal;
}) {
  if (!permohonan.milikSendiri) return null;
  return (
    <Formulir
      id="tarik"
      aksi={tarikPermohonanAction}
      nilaiAwal={nilaiAwal}
      tersembunyi={rujukan(permohonan)}
    >
      {permohonan.tindakan.pemohon.includes('tarik') ? (
        <RincianIsian judul="Tarik permohonan" nama={['alasan']}>
          <div className="grid gap-4">
            <p>
              Permohonan berakhir dan koperasi tidak lagi melihat berkas Anda. Anda dapat mengajukan
              lagi nanti.
            </p>
            <AreaTeks nama="alasan" label="Alasan menarik" opsional baris={2} maxLength={500} />
            <TombolKirim varian="bahaya">Tarik permohonan</TombolKirim>
          </div>
        </RincianIsian>
      ) : (
        <TulisanTertolak isian={[{ nama: 'alasan', label: 'Alasan menarik' }]} />
      )}
    </Formulir>
  );
}
