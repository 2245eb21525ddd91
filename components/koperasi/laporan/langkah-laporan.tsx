import { Langkah } from '@/components/ui';

const LANGKAH = ['Isi laporan', 'Berkas', 'Periksa dan ajukan'];

/** Where one is in preparing a yearly report. */
export const LangkahLaporan = ({ sekarang }: { sekarang: 0 | 1 | 2 }) => (
  <Langkah langkah={LANGKAH} sekarang={sekarang} />
);
