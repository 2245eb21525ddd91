import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { waktuProsesor } from './peladen.mjs';

/*
 * node scripts/bench/beban.mjs <job file>
 *
 * One load: so many connections ask one after the other, from a list of requests, for so many seconds, once the
 * server has warmed up.
 * A process of its own, so that measuring and being measured do not share an event loop. Prints JSON.
 */

const tugas = JSON.parse(readFileSync(process.argv[2], 'utf8'));

/** Requests in order; `sekaliPakai`: each only once, and the load ends with the last. */
function buatGiliran({ permintaan, sekaliPakai }) {
  let ke = 0;
  return () => {
    if (sekaliPakai && ke >= permintaan.length) return null;
    const satu = permintaan[ke % permintaan.length];
    ke += 1;
    return satu;
  };
}

const alamatAcak = () =>
  `10.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}.${Math.floor(Math.random() * 256)}`;

function lari(giliran, detik) {
  return new Promise((selesai, gagal) => {
    const waktu = [];
    const status = {};
    let bita = 0;
    let galat = 0;
    let habis = false;
    const awal = performance.now();
    let akhir = awal;
    const mesin = autocannon(
      {
        url: tugas.alamat,
        connections: tugas.sambungan,
        duration: detik,
        timeout: 30,
        requests: [
          {
            setupRequest(permintaan) {
              const satu = giliran();
              if (satu === null) {
                if (!habis) setImmediate(() => mesin.stop());
                habis = true;
                return { ...permintaan, method: 'GET', path: '/api/health' };
              }
              return {
                ...permintaan,
                method: satu.metode ?? 'GET',
                path: satu.jalur,
                headers: { ...satu.kepala, 'x-forwarded-for': alamatAcak() },
                body: satu.badan,
              };
            },
          },
        ],
      },
      (sebab) => {
        if (sebab) return gagal(sebab);
        selesai({ waktu, status, bita, galat, detik: (akhir - awal) / 1000 });
      },
    );
    mesin.on('response', (_klien, kode, panjang, milidetik) => {
      if (habis) return;
      akhir = performance.now();
      waktu.push(milidetik);
      status[kode] = (status[kode] ?? 0) + 1;
      bita += panjang;
    });
    mesin.on('reqError', () => {
      galat += 1;
    });
  });
}

const persentil = (urut, p) =>
  urut[Math.min(urut.length - 1, Math.ceil(urut.length * p) - 1)] ?? null;

/**
 * Asks until a server has given so many answers: code that has just started is many times slower than the same
 * code a minute later, and the more of it there is, the longer that lasts. The same for every server.
 *
 */
async function panaskan(giliran, { jawaban, detikPalingSedikit, detikPalingLama }) {
  const awal = performance.now();
  const lewat = () => (performance.now() - awal) / 1000;
  let terjawab = 0;
  while (lewat() < detikPalingSedikit || (terjawab < jawaban && lewat() < detikPalingLama)) {
    const { waktu } = await lari(giliran, 1);
    if (waktu.length === 0) return;
    terjawab += waktu.length;
  }
}

const giliran = buatGiliran(tugas);
await panaskan(giliran, tugas.pemanasan);
const awal = waktuProsesor(tugas.pid);
const { waktu, status, bita, galat, detik } = await lari(giliran, tugas.detik);
const dipakai = awal === null ? null : waktuProsesor(tugas.pid) - awal;
const urut = waktu.sort((a, b) => a - b);
const benar = status[tugas.harap] ?? 0;
console.log(
  JSON.stringify({
    permintaan: urut.length,
    gagal: urut.length - benar + galat,
    status,
    detik,
    perDetik: benar / detik,
    prosesor: dipakai === null || urut.length === 0 ? null : dipakai / urut.length,
    p50: persentil(urut, 0.5),
    p95: persentil(urut, 0.95),
    p99: persentil(urut, 0.99),
    bitaRataRata: urut.length > 0 ? Math.round(bita / urut.length) : 0,
  }),
);
process.exit(0);
