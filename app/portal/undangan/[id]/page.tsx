import type { Metadata } from 'next';
import { KabarTitipan } from '@/components/form/kabar-titipan';
import { JawabForm } from '@/components/kampanye/jawab-form';
import { KabarTercapai } from '@/components/kampanye/kabar-tercapai';
import { KoperasiDisarankan } from '@/components/kampanye/koperasi-disarankan';
import { Kartu, KepalaHalaman, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import { loadUndangan } from '@/lib/kampanye/loaders';
import { LABEL_JAWABAN, LABEL_TUJUAN } from '@/lib/kampanye/rules';
import type { UndanganDto } from '@/lib/kampanye/undangan/reads';
import { jalurCocok } from '@/lib/kecocokan/usaha/rules';
import { formatTanggal } from '@/lib/platform/format';

export async function generateMetadata({
  params,
}: PageProps<'/portal/undangan/[id]'>): Promise<Metadata> {
  return {
    title: `Undangan berkoperasi: ${(await loadUndangan((await params).id)).undangan.judul}`,
  };
}

/** What one can do next, after answering. */
function LangkahLanjut({ undangan }: { undangan: UndanganDto }) {
  if (undangan.jawaban === 'TIDAK') {
    return (
      <p>
        Terima kasih atas jawaban Anda. Bila berubah pikiran, koperasi yang cocok tetap dapat
        dilihat di <Tautan href={jalurCocok(undangan.usahaId)}>halaman usaha Anda</Tautan>.
      </p>
    );
  }
  if (undangan.jawaban === 'SUDAH_ANGGOTA') {
    return (
      <p>
        Bila koperasi Anda belum mencatat keanggotaan Anda di portal, minta pengurusnya mencatatkan
        Anda.
      </p>
    );
  }
  return (
    <div className="grid gap-3">
      <p>
        {undangan.tujuan === 'MENDIRIKAN'
          ? 'Petugas dinas menghubungi Anda bersama pemilik usaha lain yang berminat. Anda juga dapat memulai rencananya sendiri, atau melihat koperasi yang sudah ada.'
          : 'Pilih koperasi yang cocok dengan usaha Anda, lalu ajukan bergabung. Pengurus koperasi yang memutuskan.'}
      </p>
      <div className="flex flex-wrap gap-3">
        {undangan.tujuan === 'MENDIRIKAN' ? (
          <TautanTombol href="/portal/pendirian/mulai">Mulai pendirian koperasi</TautanTombol>
        ) : null}
        <TautanTombol
          href={jalurCocok(undangan.usahaId)}
          varian={undangan.tujuan === 'MENDIRIKAN' ? 'kedua' : 'utama'}
        >
          Koperasi yang cocok
        </TautanTombol>
      </div>
    </div>
  );
}

/** An owner's own invitation and the answer to it. */
export default async function UndanganPage({
  params,
  searchParams,
}: PageProps<'/portal/undangan/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const { undangan, keadaan, tercapai, boleh, titipan } = await loadUndangan(id);
  // Who is in a koperasi already needs no other.
  const sarankan =
    keadaan !== 'DIHENTIKAN' && keadaan !== 'TERCAPAI' && undangan.jawaban !== 'SUDAH_ANGGOTA';
  return (
    <>
      <KepalaHalaman
        judul={undangan.judul}
        remah={[{ label: 'Halaman kerja', href: '/portal' }, { label: 'Undangan' }]}
        keterangan={`Dari Dinas Koperasi dan Usaha Mikro Kota Depok untuk pemilik ${undangan.namaUsaha}`}
      />
      <div className="grid max-w-3xl grid-cols-1 gap-6">
        {param.tersimpan === 'ya' && undangan.jawaban ? (
          <Pemberitahuan
            nada="sukses"
            judul={`Jawaban Anda tersimpan: ${LABEL_JAWABAN[undangan.jawaban]}.`}
          />
        ) : null}
        <KabarTitipan titipan={titipan} />
        <Kartu judul={LABEL_TUJUAN[undangan.tujuan]}>
          <p className="whitespace-pre-line">{undangan.pesan}</p>
        </Kartu>
        {undangan.koperasi && sarankan ? (
          <KoperasiDisarankan koperasi={undangan.koperasi} usahaId={undangan.usahaId} />
        ) : null}
        {keadaan === 'DIHENTIKAN' ? (
          <Pemberitahuan nada="info" judul="Undangan ini dihentikan">
            <p>Anda menarik persetujuan untuk dihubungi, jadi undangan ini tidak perlu dijawab.</p>
          </Pemberitahuan>
        ) : null}
        {keadaan === 'TERCAPAI' ? (
          <KabarTercapai tujuan={undangan.tujuan} tercapai={tercapai} boleh={boleh} />
        ) : null}
        {keadaan === 'BERAKHIR' ? (
          <Pemberitahuan nada="info" judul="Waktu untuk menjawab sudah lewat">
            <p>
              Anda tetap dapat melihat{' '}
              <Tautan href={jalurCocok(undangan.usahaId)}>koperasi yang cocok</Tautan> dan
              mengajukan bergabung.
            </p>
          </Pemberitahuan>
        ) : null}
        {undangan.jawaban ? (
          <Kartu judul={`Jawaban Anda: ${LABEL_JAWABAN[undangan.jawaban]}`}>
            <LangkahLanjut undangan={undangan} />
          </Kartu>
        ) : null}
        {boleh ? (
          <Kartu judul={undangan.jawaban ? 'Ubah jawaban' : 'Jawab undangan'}>
            <div className="grid gap-4">
              <p>Dapat dijawab sampai {formatTanggal(undangan.jawabHingga)}.</p>
              <JawabForm
                undanganId={undangan.id}
                lagi={undangan.jawaban !== null}
                nilaiAwal={{
                  jawaban: undangan.jawaban ?? '',
                  catatan: undangan.catatan ?? '',
                  ...titipan,
                }}
              />
            </div>
          </Kartu>
        ) : null}
        <p className="teks-lembut">
          Anda menerima undangan ini karena setuju dihubungi dinas. Persetujuan itu dapat ditarik di
          halaman <Tautan href="/portal/akun">Akun saya</Tautan>.
        </p>
      </div>
    </>
  );
}
