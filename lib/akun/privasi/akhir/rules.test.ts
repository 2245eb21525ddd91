import { expect, test } from 'vitest';
import { akhirModal, akhirPermohonan, pasangkan } from './rules';

const PADA = new Date('2026-11-20T03:00:00Z');
const permohonan = (
  status: Parameters<typeof akhirPermohonan>[0]['status'],
  keluar: Date | null = null,
) => akhirPermohonan({ status, statusSejak: PADA, keluarPada: keluar });

test('persetujuan berbagi berlaku selama permohonan berjalan dan keanggotaan belum berakhir', () => {
  for (const status of ['DIAJUKAN', 'DIJAWAB', 'DITERIMA', 'MENJADI_ANGGOTA'] as const)
    expect(permohonan(status)).toBeNull();
});

test('berakhir ketika ditolak, ditarik, atau keanggotaan berakhir, dengan yang masih terlihat', () => {
  expect(permohonan('DITOLAK')).toMatchObject({ pada: PADA, sebab: 'permohonan ditolak' });
  expect(permohonan('DITARIK')).toMatchObject({ pada: PADA, sebab: 'permohonan ditarik' });
  expect(permohonan('DITARIK')?.masih).toMatch(/tidak dapat lagi membuka berkas/);
  const keluar = new Date('2026-11-25T00:00:00Z');
  expect(permohonan('MENJADI_ANGGOTA', keluar)).toMatchObject({
    ...{ pada: keluar, sebab: 'keanggotaan berakhir' },
    masih: expect.stringContaining('buku daftar anggota'),
  });
  expect(akhirModal({ status: 'DICAIRKAN', statusSejak: PADA })).toBeNull();
  expect(akhirModal({ status: 'LUNAS', statusSejak: PADA })?.sebab).toBe('pinjaman lunas');
});

test('setiap persetujuan milik pengajuan yang dikirim bersamanya, yang terbaru dengan yang terbaru', () => {
  const satu = (id: string, koperasiId: string) => ({ id, koperasiId });
  const pasangan = pasangkan(
    [satu('s3', 'a'), satu('s2', 'b'), satu('s1', 'a')],
    [satu('p2', 'b'), satu('p3', 'a'), satu('p1', 'a')],
  );
  expect(['s1', 's2', 's3'].map((id) => pasangan.get(id)?.id)).toEqual(['p1', 'p2', 'p3']);
  expect(pasangkan([satu('s1', 'a')], [])).toEqual(new Map());
});
