/*
 * Keeps one page that works without a network, with everything it needs, and shows it when the network is
 * gone. It keeps no other page, and nothing personal.
 */
const AWALAN = 'luring-';
const HALAMAN = '/luring';
/** Files of the page whose names do not tell their contents. */
const ASET_LAIN = ['/lapangan.webmanifest', '/icon.svg', '/ikon-192.png'];
const JALUR_ASET = /\/_next\/static\/[^"'\\\s<>)]+/g;

async function ambil(alamat, cache = 'default') {
  const jawaban = await fetch(alamat, { credentials: 'omit', cache });
  if (!jawaban.ok) throw new Error(`${alamat}: ${jawaban.status}`);
  return jawaban;
}

const asetDari = async (halaman) => new Set((await halaman.clone().text()).match(JALUR_ASET));

/** The page and its files as they are now; the old ones go only when all new ones are there. */
async function siapkan() {
  const halaman = await ambil(HALAMAN, 'no-store');
  const asetBaru = await asetDari(halaman);
  const lama = await halamanLuring();
  // Names of files carry their contents: the same names are the same page.
  if (lama && [...(await asetDari(lama))].sort().join() === [...asetBaru].sort().join()) return;
  const nama = AWALAN + Date.now();
  const wadah = await caches.open(nama);
  try {
    const antre = new Set(asetBaru);
    for (const alamat of ASET_LAIN) antre.add(alamat);
    for (const alamat of antre) {
      const aset = await ambil(alamat);
      await wadah.put(alamat, aset.clone());
      if (!new URL(alamat, location.origin).pathname.endsWith('.css')) continue;
      const dasar = new URL(alamat, location.origin);
      for (const [, tautan] of (await aset.text()).matchAll(/url\(["']?([^"')]+)["']?\)/g)) {
        const anak = new URL(tautan, dasar);
        if (anak.origin === location.origin) antre.add(anak.pathname + anak.search);
      }
    }
    // The page comes last: a store that has it has everything.
    await wadah.put(HALAMAN, halaman);
  } catch (galat) {
    await caches.delete(nama);
    throw galat;
  }
  for (const lain of await caches.keys()) {
    if (lain.startsWith(AWALAN) && lain !== nama) await caches.delete(lain);
  }
}

async function halamanLuring() {
  for (const nama of (await caches.keys()).filter((satu) => satu.startsWith(AWALAN)).reverse()) {
    const ada = await (await caches.open(nama)).match(HALAMAN);
    if (ada) return ada;
  }
  return null;
}

/** A network that says nothing for so long, in milliseconds, is none. */
const TUNGGU_MS = 25_000;

async function navigasi(permintaan) {
  const ada = await halamanLuring();
  const jaringan = fetch(permintaan);
  if (!ada) return jaringan;
  const terlaluLama = new Promise((_, gagal) => {
    setTimeout(() => gagal(new Error('jaringan diam')), TUNGGU_MS);
  });
  try {
    return await Promise.race([jaringan, terlaluLama]);
  } catch {
    const { pathname, searchParams } = new URL(permintaan.url);
    if (pathname === HALAMAN) return ada;
    // To the address of the page itself, so that what is shown and what the address says agree.
    const kotak = searchParams.get('kotak');
    return Response.redirect(
      kotak ? `${HALAMAN}?kotak=${encodeURIComponent(kotak)}` : HALAMAN,
      302,
    );
  }
}

self.addEventListener('install', (peristiwa) => {
  peristiwa.waitUntil(siapkan().then(() => self.skipWaiting()));
});
self.addEventListener('activate', (peristiwa) => {
  peristiwa.waitUntil(self.clients.claim());
});
self.addEventListener('message', (peristiwa) => {
  if (peristiwa.data !== 'siapkan') return;
  const [jawab] = peristiwa.ports;
  peristiwa.waitUntil(
    siapkan().then(
      () => jawab?.postMessage('siap'),
      () => jawab?.postMessage('gagal'),
    ),
  );
});
self.addEventListener('fetch', (peristiwa) => {
  const { request } = peristiwa;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') {
    peristiwa.respondWith(navigasi(request));
    return;
  }
  const { origin, pathname } = new URL(request.url);
  if (origin !== location.origin) return;
  if (pathname.startsWith('/_next/static/')) {
    peristiwa.respondWith(caches.match(request).then((ada) => ada ?? fetch(request)));
  } else if (ASET_LAIN.includes(pathname)) {
    peristiwa.respondWith(
      fetch(request).catch(async (galat) => {
        const ada = await caches.match(request);
        if (!ada) throw galat;
        return ada;
      }),
    );
  }
});
