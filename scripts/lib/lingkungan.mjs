import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { GalatPengguna } from './galat.mjs';
import { diAkar, diData } from './jalur.mjs';

const isi = (nama) => process.env[nama]?.trim() || undefined;

const kunciBaku = (teks) => Buffer.from(teks, 'base64').length === 32;

const PERIKSA = {
  AUTH_SECRET: [(teks) => teks.length >= 32, 'paling sedikit 32 huruf acak'],
  KUNCI_DATA: [
    (teks) =>
      teks
        .split(',')
        .every(
          (satu) =>
            /^[a-z0-9]+:/i.test(satu.trim()) && kunciBaku(satu.slice(satu.indexOf(':') + 1)),
        ),
    'berbentuk k1:<base64 dari 32 bita acak>, misalnya dari: echo "k1:$(openssl rand -base64 32)"',
  ],
  KUNCI_INDEKS: [kunciBaku, 'base64 dari 32 bita acak, misalnya dari: openssl rand -base64 32'],
  KUNCI_SERTIFIKAT: [
    (teks) =>
      teks.split(',').every((satu, urutan) => {
        const [, publik, kunci = ''] = /^[a-z0-9]+:(publik\.)?(.+)$/.exec(satu.trim()) ?? [];
        return kunciBaku(kunci) && !(urutan === 0 && publik);
      }),
    'berbentuk s1:<base64 dari 32 bita acak>, misalnya dari: echo "s1:$(openssl rand -base64 32)"',
  ],
  DATABASE_URL: [
    (teks) => /^postgres(ql)?:\/\//.test(teks),
    'berbentuk postgresql://nama:sandi@server:5432/basisdata',
  ],
  DATABASE_URL_MIGRASI: [
    (teks) => /^postgres(ql)?:\/\//.test(teks),
    'berbentuk postgresql://nama:sandi@server:5432/basisdata',
  ],
  SINERGI_ALAMAT: [
    (teks) => URL.canParse(teks) && /^https?:/.test(teks),
    'alamat lengkap, misalnya https://sinergi.depok.go.id',
  ],
};

const WAJIB_PRODUKSI = [
  'DATABASE_URL',
  'AUTH_SECRET',
  'KUNCI_DATA',
  'KUNCI_INDEKS',
  'KUNCI_SERTIFIKAT',
  'SINERGI_ALAMAT',
];

/**
 * Reads the settings that the commands themselves need, from `.env` (if there is one) and the
 * environment, and refuses what is missing or malformed by name. The application validates all of
 * its settings again for itself.
 *
 * @returns {{ mode: 'demo' | 'produksi', port: number, host: string, alamat: string, url?: string,
 *   urlMigrasi?: string }} `alamat`: where people open the portal, which a proxy may stand before
 */
export function bacaSetelan() {
  if (existsSync(diAkar('.env'))) process.loadEnvFile(diAkar('.env'));
  const keluhan = [];
  const mode = isi('SINERGI_MODE') ?? 'demo';
  if (mode !== 'demo' && mode !== 'produksi') {
    keluhan.push(`SINERGI_MODE berisi "${mode}"; pilihannya demo atau produksi`);
  }
  const port = Number(isi('PORT') ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    keluhan.push(`PORT berisi "${isi('PORT')}"; isilah angka 1 sampai 65535`);
  }
  for (const nama of mode === 'produksi' ? WAJIB_PRODUKSI : []) {
    if (!isi(nama)) keluhan.push(`${nama} belum diisi: ${PERIKSA[nama][1]}`);
  }
  if (mode === 'produksi' && isi('SINERGI_ALAMAT')?.startsWith('http://')) {
    keluhan.push('SINERGI_ALAMAT harus https:// dalam mode produksi');
  }
  for (const [nama, [benar, bentuk]] of Object.entries(PERIKSA)) {
    if (isi(nama) && !benar(isi(nama))) keluhan.push(`${nama} salah bentuk: ${bentuk}`);
  }
  if (keluhan.length > 0) {
    throw new GalatPengguna(
      `setelan belum benar.\n${keluhan.map((satu) => `  - ${satu}`).join('\n')}`,
    );
  }
  return {
    mode,
    port,
    host: isi('SINERGI_HOST') ?? '127.0.0.1',
    alamat: isi('SINERGI_ALAMAT') ?? `http://localhost:${port}`,
    url: isi('DATABASE_URL'),
    urlMigrasi: isi('DATABASE_URL_MIGRASI') ?? isi('DATABASE_URL'),
  };
}

/**
 * The environment in which the application and the project's commands run.
 *
 * @param {ReturnType<typeof bacaSetelan>} setelan
 * @param {{ url: string, urlMigrasi: string }} basisData
 * @param {Record<string, string>} rahasia secrets that stand in where the demo has none set
 * @returns {NodeJS.ProcessEnv}
 */
export function susunLingkungan(setelan, basisData, rahasia) {
  const folder = isi('FOLDER_BERKAS') ?? diData('berkas');
  const cadangan = setelan.mode === 'demo' ? rahasia : {};
  return {
    ...process.env,
    SINERGI_MODE: setelan.mode,
    DATABASE_URL: basisData.url,
    DATABASE_URL_MIGRASI: basisData.urlMigrasi,
    AUTH_SECRET: isi('AUTH_SECRET') ?? cadangan.AUTH_SECRET,
    KUNCI_DATA: isi('KUNCI_DATA') ?? cadangan.KUNCI_DATA,
    KUNCI_INDEKS: isi('KUNCI_INDEKS') ?? cadangan.KUNCI_INDEKS,
    KUNCI_SERTIFIKAT: isi('KUNCI_SERTIFIKAT') ?? cadangan.KUNCI_SERTIFIKAT,
    SINERGI_SANDI_DEMO: isi('SINERGI_SANDI_DEMO') ?? 'Depok-Sinergi-2026',
    SINERGI_ALAMAT: setelan.alamat,
    FOLDER_BERKAS: isAbsolute(folder) ? folder : diAkar(folder),
    PORT: String(setelan.port),
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
