import { TautanTelepon } from '@/components/koperasi/tautan-telepon';
import { JawabanPemohon, TarikPemohon } from '@/components/pemohon/tindakan-pemohon';
import { DaftarRingkas, Kartu, Pemberitahuan } from '@/components/ui';
import type { DokumenDto } from '@/lib/dokumen/types';
import { jawabPertanyaanAction, tarikPermohonanAction } from '@/lib/keanggotaan/permohonan/actions';
import type { PermohonanDto } from '@/lib/keanggotaan/permohonan/types';
import { masihBerjalan } from '@/lib/keanggotaan/rules';
import { type KantorKoperasi, TANYA_BAYAR } from '@/lib/koperasi/publik/kantor/rules';
import { formatRupiah } from '@/lib/platform/format';

type NilaiAwal = Record<string, string | string[]>;

/** Where to pay, as the public profile tells it. */
function TempatBayar({ kantor }: { kantor: KantorKoperasi }) {
  const { alamat, wilayah, telepon, hp, surel } = kantor;
  return (
    <div className="mt-4 grid gap-4">
      <DaftarRingkas
        butir={[
          { istilah: 'Alamat kantor', nilai: `${alamat}, ${wilayah}` },
          {
            istilah: 'Telepon kantor',
            nilai: telepon ? <TautanTelepon nomor={telepon} /> : 'belum tercatat',
          },
          ...(hp ? [{ istilah: 'HP kantor', nilai: <TautanTelepon nomor={hp} /> }] : []),
          ...(surel ? [{ istilah: 'Surel kantor', nilai: surel }] : []),
        ]}
      />
      <p>{TANYA_BAYAR}</p>
    </div>
  );
}

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
      {permohonan.kantor ? <TempatBayar kantor={permohonan.kantor} /> : null}
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
