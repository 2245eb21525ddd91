import { Formulir, Isian, KotakCentang, TombolKirim } from '@/components/form';
import { Tautan } from '@/components/ui';
import {
  aturUlangAction,
  daftarAction,
  kirimUlangAction,
  konfirmasiAction,
  lupaSandiAction,
} from '@/lib/akun/actions';

export const PETUNJUK_SANDI =
  'Paling sedikit 12 karakter. Beberapa kata yang tidak berhubungan paling mudah diingat, misalnya nama benda di sekitar Anda.';

/** An UMKM owner makes an account. */
export function DaftarForm({
  persetujuan,
  lanjut,
}: {
  persetujuan: string;
  /** Where one was going. */
  lanjut?: string;
}) {
  return (
    <Formulir
      aksi={daftarAction}
      labelGalat={{ setuju: 'Persetujuan' }}
      tersembunyi={lanjut ? { lanjut } : undefined}
    >
      <Isian nama="nama" label="Nama lengkap" petunjuk="Seperti di KTP." autoComplete="name" />
      <Isian
        nama="surel"
        label="Alamat surel"
        petunjuk="Kami kirim tautan konfirmasi ke alamat ini."
        tipe="email"
        autoComplete="email"
      />
      <Isian
        nama="sandi"
        label="Buat kata sandi"
        petunjuk={PETUNJUK_SANDI}
        tipe="password"
        autoComplete="new-password"
      />
      <KotakCentang
        nama="setuju"
        label={persetujuan}
        petunjuk={
          <>
            Baca <Tautan href="/privasi">bagaimana data Anda dijaga</Tautan>.
          </>
        }
      />
      <TombolKirim penuh>Daftar</TombolKirim>
    </Formulir>
  );
}

/** Sends the confirmation link once more. */
export function KirimUlangForm({ id }: { id?: string }) {
  return (
    <Formulir aksi={kirimUlangAction} id={id}>
      <Isian nama="surel" label="Alamat surel" tipe="email" autoComplete="email" />
      <TombolKirim varian="kedua">Kirim ulang tautan</TombolKirim>
    </Formulir>
  );
}

/** One press; only that uses the link up, so that a mail scanner cannot. */
export function KonfirmasiForm({ token, lanjut }: { token: string; lanjut?: string }) {
  return (
    <Formulir aksi={konfirmasiAction} tersembunyi={{ token, ...(lanjut ? { lanjut } : {}) }}>
      <TombolKirim penuh>Konfirmasi alamat surel</TombolKirim>
    </Formulir>
  );
}

export function LupaSandiForm() {
  return (
    <Formulir aksi={lupaSandiAction}>
      <Isian nama="surel" label="Alamat surel" tipe="email" autoComplete="email" />
      <TombolKirim penuh>Kirim tautan</TombolKirim>
    </Formulir>
  );
}

export function AturUlangForm({ token }: { token: string }) {
  return (
    <Formulir aksi={aturUlangAction} tersembunyi={{ token }}>
      <Isian
        nama="sandi"
        label="Kata sandi baru"
        petunjuk={PETUNJUK_SANDI}
        tipe="password"
        autoComplete="new-password"
      />
      <TombolKirim penuh>Simpan kata sandi</TombolKirim>
    </Formulir>
  );
}
