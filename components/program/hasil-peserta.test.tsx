import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { DokumenDto } from '@/lib/dokumen/types';
import { NaikKelasForm } from './hasil-peserta';

it('yang terlambat menetapkan naik kelas membaca tulisan dan berkas yang dipilihnya', () => {
  const ada = { id: '0192f0c4-0000-7000-8000-00000000000b', namaAsli: 'spt.pdf' };
  const html = renderToStaticMarkup(
    <NaikKelasForm
      pesertaId="0192f0c4-0000-7000-8000-000000000001"
      kenaikan={null}
      bukti={[ada as unknown as DokumenDto]}
      nilaiAwal={{
        bukti: 'Penjualan naik.',
        dokumenId: [ada.id, '0192f0c4-0000-7000-8000-00000000000c'],
      }}
    />,
  );
  expect(html).toContain('Penjualan naik.</dd>');
  expect(html).toContain(
    'Berkas bukti yang disertakan</dt><dd class="whitespace-pre-line">spt.pdf</dd>',
  );
});
