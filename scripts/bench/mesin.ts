import { hitungKertasKerja } from '@/lib/penilaian/mesin/rules';
import { saranPerbaikan } from '@/lib/penilaian/mesin/saran/rules';
import type { JawabanIndikator, MasukanMesin } from '@/lib/penilaian/mesin/types';
import { HIMPUNAN_AWAL } from '@/prisma/seed/himpunan';

/* npm run bench:mesin: how long the engine takes for a full worksheet, with figures of two book years. */

const PUTARAN = 300;

/** A worksheet in which every line and every checklist is filled. */
function penuh(himpunan: (typeof HIMPUNAN_AWAL)[number], ke: number): MasukanMesin {
  const angka = (tahun: number) =>
    Object.fromEntries(
      himpunan.pos
        .filter((pos) => !pos.rumus)
        .map((pos, i) => [pos.kode, String(1_000_003 * (i + 7) + 97 * ke + 13 * tahun)]),
    );
  const indikator: Record<string, JawabanIndikator> = {};
  for (const satu of himpunan.indikator) {
    if (satu.jenis === 'DAFTAR') indikator[satu.kode] = { terpenuhi: ke % (satu.butir.length + 1) };
  }
  return { indikator, keuangan: { kini: angka(2025), lalu: angka(2024) } };
}

function ukur(kerja: (ke: number) => unknown): string {
  for (let ke = 0; ke < 30; ke += 1) kerja(ke);
  const prosesor = process.cpuUsage();
  const lama = Array.from({ length: PUTARAN }, (_, ke) => {
    const mulai = performance.now();
    kerja(ke);
    return performance.now() - mulai;
  }).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(prosesor);
  const rata = ((user + system) / 1000 / PUTARAN).toFixed(2);
  const pada = (bagian: number) => (lama[Math.floor(PUTARAN * bagian)] ?? 0).toFixed(2);
  return `tengah ${pada(0.5)} ms, p95 ${pada(0.95)} ms, terlama ${lama.at(-1)?.toFixed(2)} ms, prosesor ${rata} ms`;
}

for (const himpunan of HIMPUNAN_AWAL.filter((satu) => satu.indikator.length > 0)) {
  const masukan = Array.from({ length: PUTARAN }, (_, ke) => penuh(himpunan, ke));
  const ambil = (ke: number) => masukan[ke] ?? {};
  console.log(himpunan.id);
  console.log(`  hitung  ${ukur((ke) => hitungKertasKerja(himpunan, ambil(ke)))}`);
  console.log(`  saran   ${ukur((ke) => saranPerbaikan(himpunan, ambil(ke)))}`);
}
