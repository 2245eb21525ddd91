import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { DaftarDokumen } from '@/components/dokumen/daftar-dokumen';
import { PerbaruiPilihan } from '@/components/dokumen/formulir-unggah';
import { BerkasTambahan } from '@/components/dokumen/unggah-dokumen';
import { IsianDipulihkan } from '@/components/form/kabar-titipan';
import { FaktaPermohonan, HasilKeputusan } from '@/components/keanggotaan/fakta-permohonan';
import { PernahAnggota } from '@/components/keanggotaan/keanggotaan-lalu';
import { LencanaPermohonan } from '@/components/keanggotaan/lencana-permohonan';
import { KeanggotaanDariPermohonan } from '@/components/keanggotaan/minta-keluar';
import { Percakapan } from '@/components/keanggotaan/percakapan';
import {
  BatalkanForm,
  Halangan,
  KeputusanForm,
  KoperasiTanpaAnggotaBaru,
  PembayaranForm,
} from '@/components/keanggotaan/tindakan-koperasi';
import {
  JawabanForm,
  LangkahBerikutnya,
  TarikForm,
} from '@/components/keanggotaan/tindakan-pemohon';
import { FaktaTindakan, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { DOKUMEN_PERMOHONAN } from '@/lib/keanggotaan/pengajuan/rules';
import { loadRincianPermohonan } from '@/lib/keanggotaan/permohonan/loaders';
import { kalimatUntukKoperasi } from '@/lib/keanggotaan/permohonan/rules';
import { kalimatStatusPermohonan } from '@/lib/keanggotaan/rules';
import { hariIni } from '@/lib/platform/clock';
import { sejak } from '@/lib/platform/format';

type Props = PageProps<'/portal/permohonan/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { permohonan } = await loadRincianPermohonan((await params).id);
  return { title: `Permohonan ${permohonan.nomor}, ${permohonan.koperasi.nama}` };
}

const KABAR: Record<string, string> = {
  diterima: 'Permohonan diterima. Pemohon mendapat kabar untuk membayar simpanan pokok.',
  ditolak: 'Permohonan ditolak. Pemohon mendapat kabar dengan alasannya.',
  dibatalkan: 'Penerimaan dibatalkan. Pemohon mendapat kabar dengan alasannya.',
  ditanyakan: 'Pertanyaan terkirim kepada pemohon.',
  dijawab: 'Jawaban Anda terkirim. Koperasi mendapat kabar.',
  ditarik: 'Permohonan sudah ditarik.',
  anggota: 'Pembayaran tercatat. Pemohon sekarang anggota koperasi.',
};

/** One application: the facts, the talk, and what the reader may do about it. */
export default async function RincianPermohonanPage({ params, searchParams }: Props) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadRincianPermohonan(id);
  const { permohonan, titipan } = data;
  const lama = sejak(permohonan.statusSejak, data.kini);
  const keluarPada = permohonan.anggota?.tanggalKeluar ?? null;
  const kalimat = permohonan.milikSendiri
    ? kalimatStatusPermohonan(permohonan.status, lama, keluarPada)
    : kalimatUntukKoperasi(permohonan.status, lama, keluarPada);
  const kabar = typeof param.kabar === 'string' ? KABAR[param.kabar] : undefined;
  const menjawab = permohonan.tindakan.pemohon.includes('jawab');
  return (
    <>
      <KepalaHalaman
        judul={permohonan.milikSendiri ? permohonan.koperasi.nama : permohonan.pemohon.nama}
        keterangan={
          <>
            Permohonan <span className="angka-tabular">{permohonan.nomor}</span>. {kalimat}
          </>
        }
        lencana={<LencanaPermohonan status={permohonan.status} berakhir={keluarPada !== null} />}
        remah={[{ label: 'Permohonan', href: '/portal/permohonan' }, { label: permohonan.nomor }]}
      />
      <div className="grid gap-6">
        {kabar ? <Pemberitahuan nada="sukses" judul={kabar} /> : null}
        <IsianDipulihkan
          tampil={Object.keys(titipan).length > 0}
          titipan={titipan}
          lalu="kirim lagi"
        />
        <FaktaTindakan
          lebar="tetap"
          fakta={
            <>
              <FaktaPermohonan permohonan={permohonan} />
              <Kartu judul="Berkas">
                <DaftarDokumen
                  daftar={data.dokumen}
                  pulang={data.jalur}
                  kosong="Tidak ada berkas yang dapat Anda buka."
                />
              </Kartu>
              <Percakapan
                pesan={permohonan.pesan}
                namaKoperasi={permohonan.koperasi.nama}
                namaPemohon={permohonan.pemohon.nama}
              />
            </>
          }
        >
          <HasilKeputusan permohonan={permohonan} />
          <LangkahBerikutnya permohonan={permohonan} />
          <KeanggotaanDariPermohonan permohonan={permohonan} />
          <JawabanForm permohonan={permohonan} dokumenLain={data.dokumenLain} nilaiAwal={titipan} />
          {menjawab ? <PerbaruiPilihan formulir="jawab" jalur={data.jalur} /> : null}
          {menjawab ? (
            <BerkasTambahan
              jenis={DOKUMEN_PERMOHONAN}
              kembali={data.jalur}
              param={param}
              daftar={data.dokumenLain}
            />
          ) : null}
          <Halangan permohonan={permohonan} />
          <KoperasiTanpaAnggotaBaru permohonan={permohonan} />
          <PernahAnggota permohonan={permohonan} />
          <KeputusanForm permohonan={permohonan} nilaiAwal={titipan} />
          <PembayaranForm permohonan={permohonan} nilaiAwal={titipan} hariIni={hariIni()} />
          <BatalkanForm permohonan={permohonan} nilaiAwal={titipan} />
          <TarikForm permohonan={permohonan} nilaiAwal={titipan} />
        </FaktaTindakan>
        <Kartu judul="Riwayat">
          <Riwayat butir={data.riwayat} />
        </Kartu>
      </div>
    </>
  );
}
