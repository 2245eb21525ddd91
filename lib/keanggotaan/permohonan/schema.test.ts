import { expect, it } from 'vitest';
import { bacaSaringanPermohonan } from './schema';

it('a state of another part of the queue is named and not used', () => {
  const terbaca = bacaSaringanPermohonan({ tab: 'selesai', status: 'DIAJUKAN' });
  expect([terbaca.saring.tab, terbaca.saring.status]).toEqual(['selesai', undefined]);
  expect(terbaca.diabaikan).toEqual(['status']);
  expect(bacaSaringanPermohonan({ status: 'DIAJUKAN' }).diabaikan).toEqual([]);
  expect(bacaSaringanPermohonan({ tab: 'lain', draf: 'dihapus' }).diabaikan).toEqual(['tab']);
});
