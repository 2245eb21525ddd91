import { describe, expect, it } from 'vitest';
import { dikembalikanPada } from './rules';

const jalan = (...tindakan: string[]) =>
  tindakan.map((satu, ke) => ({ tindakan: satu, pada: new Date(Date.UTC(2026, 0, ke + 1)) }));

describe('pendirian yang dikembalikan', () => {
  it('tampak sampai dikirim lagi', () => {
    expect(dikembalikanPada(jalan('kirim', 'kembalikan'))).toEqual(new Date(Date.UTC(2026, 0, 2)));
    expect(dikembalikanPada(jalan('kirim', 'kembalikan', 'kirim'))).toBeNull();
    expect(dikembalikanPada(jalan('kirimAkta', 'mundurkan'))).not.toBeNull();
  });
  it('tetap bila sesudahnya seorang pendiri mundur; bukan karena itu saja', () => {
    expect(dikembalikanPada(jalan('kembalikan', 'kurangPendiri'))).not.toBeNull();
    expect(dikembalikanPada(jalan('kirim', 'kurangPendiri'))).toBeNull();
    expect(dikembalikanPada([])).toBeNull();
  });
});
