import { FormulirBiasa, Isian, IsianBerkas, TombolKirim } from '@/components/form';
import { Ikon, Kartu, Rincian, Tautan } from '@/components/ui';

/** Verifying by what stands on paper. */
export function FormulirKode({ cari, galat }: { cari: string; galat: string | null }) {
  return (
    <Kartu judul="Dengan kode di surat">
      <FormulirBiasa
        id="kode"
        action="/verifikasi"
        method="get"
        nilaiAwal={{ cari }}
        keadaan={galat ? { galat: { cari: [galat] } } : {}}
      >
        <Isian
          nama="cari"
          label="Kode atau sidik jari"
          petunjuk="Kode tertulis di samping gambar QR: 28 huruf dan angka. Besar kecil huruf dan tanda hubung tidak berpengaruh. Sidik jari SHA-256 berkasnya juga bisa."
          autoComplete="off"
          spellCheck={false}
        />
        <TombolKirim ikon={<Ikon nama="cari" />}>Periksa kode</TombolKirim>
      </FormulirBiasa>
    </Kartu>
  );
}

/** Verifying the file itself, which shows any change in it. */
export function FormulirBerkas({ galat }: { galat: string | null }) {
  return (
    <Kartu judul="Dengan berkas PDF">
      <FormulirBiasa
        id="berkas"
        action="/api/verifikasi"
        multipart
        keadaan={galat ? { galat: { berkas: [galat] } } : {}}
      >
        <IsianBerkas
          nama="berkas"
          label="Berkas sertifikat"
          petunjuk="PDF asli seperti yang diunduh, paling besar 5 MB. Berkas hanya diperiksa dan tidak disimpan."
          terima="application/pdf"
        />
        <TombolKirim varian="kedua" ikon={<Ikon nama="unggah" />}>
          Periksa berkas
        </TombolKirim>
      </FormulirBiasa>
    </Kartu>
  );
}

/** How it works, for whoever wants to know. */
export function PenjelasanVerifikasi() {
  return (
    <Rincian judul="Bagaimana pemeriksaan ini bekerja?">
      <p>
        Setiap sertifikat punya kode yang tidak dapat ditebak. Gambar QR di surat membuka halaman
        kode itu di portal ini; cocokkan isinya dengan surat yang Anda pegang.
      </p>
      <p>
        Isi surat dan sidik jari berkasnya ditandatangani dengan kunci dinas. Satu huruf saja yang
        diubah di berkasnya membuat sidik jarinya lain, jadi salinan yang diubah ketahuan.{' '}
        <Tautan href="/verifikasi/kunci">Kunci publik dinas</Tautan> terbuka untuk siapa saja yang
        ingin memeriksa sendiri.
      </p>
    </Rincian>
  );
}
