import { JawabanPemohon, TarikPemohon } from '@/components/pemohon/tindakan-pemohon';
import { Kartu, Pemberitahuan } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { jawabPertanyaanAction, tarikPermohonanAction } from '@/lib/keanggotaan/permohonan/actions';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { masihBerjalan } from '@/lib/keanggotaan/rules';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

/** What the applicant does next, where that is not in a form. */
export function LangkahBerikutnya({ permohonan }: { permohonan: PermohonanDto }) {
  const { koperasi, milikSendiri, status } = permohonan;
  if (!milikSendiri) return null;
  if (koperasi.halangan && masihBerjalan(status)) {
    const sekunder = koperasi.halangan === 'ANGGOTANYA_KOPERASI';
    return (
      <Pemberitahuan
        nada="peringatan"
        judul={sekunder ? 'Ini koperasi sekunder' : 'Koperasi ini tidak aktif'}
      >
        {koperasi.nama}{' '}
        {sekunder
          ? 'beranggotakan koperasi lain, bukan perorangan.'
          : 'tidak lagi menerima anggota.'}{' '}
        {status === 'DITERIMA'
          ? 'Jangan membayar simpanan pokok. Bila sudah membayar, mintalah kembali kepada pengurus koperasi. '
          : null}
        Anda dapat menarik permohonan ini dan mencari koperasi {sekunder ? 'primer' : 'lain'}.
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

/** Answering a question of the koperasi. */
export function JawabanForm({
  permohonan,
  dokumenLain,
  nilaiAwal,
}: {
  permohonan: PermohonanDto;
  dokumenLain: DokumenDto[];
  nilaiAwal: NilaiAwal;
}) {
  return (
    <JawabanPemohon
      tentang={permohonan}
      boleh={permohonan.tindakan.pemohon.includes('jawab')}
      aksi={jawabPertanyaanAction}
      nilaiAwal={nilaiAwal}
      sebutan="permohonan"
      dokumenLain={dokumenLain}
    />
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
  return (
    <TarikPemohon
      tentang={permohonan}
      boleh={permohonan.tindakan.pemohon.includes('tarik')}
      aksi={tarikPermohonanAction}
      nilaiAwal={nilaiAwal}
      sebutan="permohonan"
    />
  );
}
