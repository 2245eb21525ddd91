import { UnggahDokumen } from '@/components/dokumen/unggah-dokumen';
import { KotakCentangGrup } from '@/components/form/pilihan';
import { Ikon, kelasTombol, Pemberitahuan } from '@/components/ui';
import { sebutanBerkas } from '@/lib/dokumen/kedudukan/rules';
import type { DokumenDto } from '@/lib/dokumen/types';
import { formatJam } from '@/lib/platform/format';

type Jenis = DokumenDto['jenis'];

const PETUNJUK: Partial<Record<Jenis, string>> = {
  KTP: 'Foto atau pindai KTP Anda. Pastikan semua tulisan terbaca.',
  NIB: 'Nomor Induk Berusaha dari OSS, bila usaha Anda sudah punya.',
  SKU: 'Surat Keterangan Usaha dari kelurahan, bila ada.',
  FOTO_USAHA: 'Tempat usaha atau produk Anda.',
  LAINNYA: 'Misalnya catatan penjualan atau surat agunan.',
};

/*
 * The links between the steps are plain ones: all steps are one page to the router, which would put another text in
 * place and leave whoever reads by ear without a word, and without a place on it.
 */

/** The step of an application in which the files are uploaded: the one that is needed, and others. */
export function LangkahBerkas({
  jenis,
  wajib,
  pembaca,
  sebutan,
  kembali,
  lanjut,
  param,
  dokumen,
}: {
  jenis: readonly Jenis[];
  wajib: Jenis;
  /** Who may open the files, to follow 'hanya Anda, '. */
  pembaca: string;
  /** What the application is called within a sentence. */
  sebutan: 'permohonan' | 'pengajuan';
  /** Path and query of this step, and of the next. */
  kembali: string;
  lanjut: string;
  param: Record<string, string | string[] | undefined>;
  dokumen: DokumenDto[];
}) {
  const ada = dokumen.some((satu) => satu.jenis === wajib);
  return (
    <>
      <p>Berkas disimpan terenkripsi. Yang dapat membukanya hanya Anda, {pembaca}, dan petugas.</p>
      {param.perlu === 'ktp' && !ada ? (
        <Pemberitahuan nada="peringatan" judul="KTP belum ada">
          Unggah KTP Anda dahulu. Tanpa KTP {sebutan} tidak dapat dikirim.
        </Pemberitahuan>
      ) : null}
      {jenis.map((satu) => (
        <UnggahDokumen
          key={satu}
          jenis={satu}
          kembali={kembali}
          param={param}
          daftar={dokumen}
          sendirian
          petunjuk={PETUNJUK[satu] ?? ''}
          opsional={satu !== wajib}
        />
      ))}
      <div className="flex flex-wrap gap-3">
        <a className={kelasTombol()} href={lanjut}>
          <span>Lanjut ke persetujuan</span>
        </a>
      </div>
    </>
  );
}

/** Below a step: the way back, and when it was last kept. */
export function KakiLangkah({
  sebelum,
  tersimpanPada,
}: {
  sebelum: { href: string; label: string } | null;
  tersimpanPada: Date | null | undefined;
}) {
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-2">
      {sebelum ? (
        <a className={kelasTombol('teks')} href={sebelum.href}>
          <Ikon nama="kiri" />
          <span>Kembali ke {sebelum.label.toLowerCase()}</span>
        </a>
      ) : null}
      {tersimpanPada ? (
        <p className="teks-lembut">Terakhir disimpan {formatJam(tersimpanPada)}</p>
      ) : null}
    </div>
  );
}

/**
 * Which files go to the koperasi. The newest of each kind is ticked; older ones stay at home unless they are
 * ticked too.
 */
export function BerkasDikirim({
  jenis,
  dokumen,
  petunjuk,
  semula,
}: {
  jenis: readonly Jenis[];
  /** Newest first. */
  dokumen: DokumenDto[];
  petunjuk: string;
  /** What was ticked before the session expired. */
  semula: string | string[] | undefined;
}) {
  const terbaru = jenis.flatMap(
    (satu) => dokumen.find((berkas) => berkas.jenis === satu)?.id ?? [],
  );
  const sebutan = sebutanBerkas(dokumen);
  return (
    <KotakCentangGrup
      nama="dokumenId"
      label="Berkas yang dikirim ke koperasi"
      petunjuk={petunjuk}
      nilaiAwal={semula ? undefined : terbaru}
      pilihan={dokumen.map((berkas, ke) => ({
        nilai: berkas.id,
        label: sebutan[ke] ?? berkas.namaAsli,
        petunjuk: `${berkas.ukuran}, diunggah ${berkas.pada}`,
      }))}
    />
  );
}
