const ESKAP: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const eskap = (teks: string) => teks.replace(/[&<>"']/g, (tanda) => ESKAP[tanda] ?? tanda);

/** Longest wait that is announced, in seconds. */
const TUNGGU_PALING_LAMA = 300;

/** Whole seconds from an address, within reason; a minute when they cannot be read. */
export function detikTunggu(teks: string | null): number {
  const detik = /^\d{1,4}$/.test(teks ?? '') ? Number(teks) : 60;
  return Math.min(TUNGGU_PALING_LAMA, Math.max(1, detik));
}

/** What was done too often, in words. */
export interface KataTerlaluSering {
  judul: string;
  /** 'pencarian' */
  apa: string;
  ulangi: string;
  /** Whose use is counted: 'Dari jaringan Anda' */
  dari?: string;
}

export const KATA_PENCARIAN: KataTerlaluSering = {
  judul: 'Pencarian terlalu sering',
  apa: 'pencarian',
  ulangi: 'Ulangi pencarian',
};

/** The same to somebody signed in, whose account is counted. */
export const KATA_PENCARIAN_AKUN: KataTerlaluSering = { ...KATA_PENCARIAN, dari: 'Dari akun Anda' };

/** Where the search is done again: a list with its filters, of the public or of the portal; else the public list. */
export function jalurUlang(kembali: string | null | undefined, publik: string): string {
  const daftar = kembali?.startsWith(`${publik}?`) || /^\/portal\/[\w/-]+\?/.test(kembali ?? '');
  return daftar && kembali ? kembali : publik;
}

/**
 * The document for somebody who asks too often. It stands on its own: nothing of it costs the
 * server work.
 *
 * @param nonce of the running request, for its few styles
 */
export function halamanTerlaluSering({
  detik,
  kembali,
  nonce,
  kata = KATA_PENCARIAN,
}: {
  detik: number;
  kembali: string;
  nonce: string;
  kata?: KataTerlaluSering;
}): string {
  const { judul, apa, ulangi, dari = 'Dari jaringan Anda' } = kata;
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${judul} – Sinergi Depok</title>
<style nonce="${eskap(nonce)}">
:root{color-scheme:light dark;--teks:#182522;--latar:#f6f5f0;--merek:#0b5f58}
@media (prefers-color-scheme:dark){:root{--teks:#e7eeeb;--latar:#0f1614;--merek:#62c7b8}}
body{margin:0;background:var(--latar);color:var(--teks);font:1rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:0 auto;padding:3rem 1rem}
h1{line-height:1.2}
a{color:var(--merek);display:inline-block;padding-block:.75rem}
</style>
</head>
<body>
<main>
<p>Sinergi Depok</p>
<h1>${judul}</h1>
<p>${dari} datang terlalu banyak ${apa} dalam waktu singkat. Tunggu ${detik} detik, lalu coba lagi.</p>
<p><a href="${eskap(kembali)}">${ulangi}</a></p>
</main>
</body>
</html>
`;
}
