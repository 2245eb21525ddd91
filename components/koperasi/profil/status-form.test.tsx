import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FormulirBiasa } from '@/components/form';
import { STATUS_TERTULIS } from './status-form';

it('yang terlambat menyatakan tidak aktif membaca tanggal dan alasannya', () => {
  const html = renderToStaticMarkup(
    <FormulirBiasa
      action="/kirim"
      keadaan={{ nilai: { sejak: '2026-06-01', alasan: 'Kantor tutup.' } }}
      tertutup={STATUS_TERTULIS}
    />,
  );
  expect(html).toContain('Tidak aktif sejak</dt><dd class="whitespace-pre-line">1 Juni 2026</dd>');
  expect(html).toContain('Kantor tutup.</dd>');
});
