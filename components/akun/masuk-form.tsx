import { Formulir, Isian, TombolKirim } from '@/components/form';
import { Kartu, Tautan } from '@/components/ui';
import { masukAction } from '@/lib/akun/masuk';

const sertaLanjut = (lanjut: string | undefined): Record<string, string> =>
  lanjut ? { lanjut } : {};

/** Sign-in by e-mail and password. */
export function MasukForm({ lanjut }: { lanjut?: string }) {
  return (
    <Formulir aksi={masukAction} tersembunyi={sertaLanjut(lanjut)}>
      <Isian nama="surel" label="Alamat surel" tipe="email" autoComplete="username" />
      <Isian nama="sandi" label="Kata sandi" tipe="password" autoComplete="current-password" />
      <TombolKirim penuh>Masuk</TombolKirim>
      <p>
        <Tautan href="/lupa-sandi">Lupa kata sandi?</Tautan>
      </p>
    </Formulir>
  );
}

interface Demo {
  akun: readonly { surel: string; peran: string }[];
  sandi: string;
}

/** The accounts of the demonstration, each one press away; never shown elsewhere. */
export function AkunDemo({ demo, lanjut }: { demo: Demo; lanjut?: string }) {
  return (
    <Kartu judul="Akun contoh">
      <p>
        Portal ini berjalan dalam mode demo. Semua akun contoh memakai kata sandi{' '}
        <strong>{demo.sandi}</strong>
      </p>
      <ul className="mt-3 grid gap-2">
        {demo.akun.map(({ surel, peran }) => (
          <li key={surel} className="grid grid-cols-[1fr_auto] items-center gap-3">
            <span>
              <strong>{peran}</strong>
              <br />
              <span className="teks-lembut text-sm break-all">{surel}</span>
            </span>
            <Formulir
              aksi={masukAction}
              id={`demo-${surel.split('@')[0]}`}
              tersembunyi={{ surel, sandi: demo.sandi, ...sertaLanjut(lanjut) }}
            >
              <TombolKirim varian="kedua">
                Masuk<span className="hanya-pembaca"> sebagai {peran}</span>
              </TombolKirim>
            </Formulir>
          </li>
        ))}
      </ul>
    </Kartu>
  );
}
