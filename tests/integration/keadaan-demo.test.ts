import { describe, expect, it } from 'vitest';
import { keadaanDemo, tandaiDemo } from '@/prisma/seed/demo/keadaan';
import { buatPelaku } from '../support/pabrik-penilaian';

describe('keadaanDemo', () => {
  it('tells an empty database from a used one, a half-loaded one and a whole one', async () => {
    expect(await keadaanDemo()).toBe('kosong');
    await buatPelaku(['PENILAI']);
    expect(await keadaanDemo()).toBe('berisi');
    await tandaiDemo('mulai');
    expect(await keadaanDemo()).toBe('terputus');
    await tandaiDemo('selesai');
    expect(await keadaanDemo()).toBe('berisi');
  });
});
