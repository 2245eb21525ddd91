import { expect, test } from 'vitest';
import { type BidangAturan, isianBidang } from './rules';
import { bacaNilaiAturan } from './schema';

test.each(['82.435', '62.5', '80', '0.125'])(
  'nilai aturan %s di formulir dibaca sebagai dirinya',
  (nilai) => {
    for (const jenis of ['persen', 'nilai'] as const) {
      const bidang: BidangAturan = { jalur: 'batas', label: 'Batas', jenis };
      const terkirim = { 'isi.batas': isianBidang(bidang, { batas: nilai }) };
      expect(bacaNilaiAturan([bidang], terkirim)).toEqual({ ok: true, nilai: { batas: nilai } });
    }
  },
);
