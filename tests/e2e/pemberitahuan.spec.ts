import { randomUUID } from 'node:crypto';
import { denganBasisData } from '@/tests/support/e2e/contoh';
import { masukSebagai } from '@/tests/support/e2e/peran';
import { denganDanTanpaJavaScript, expect, test } from '@/tests/support/e2e/uji';

denganDanTanpaJavaScript('pemberitahuan', (js) => {
  test('tombol bernama sendiri-sendiri; setelah ditandai fokus ada di kabarnya', async ({
    page,
  }) => {
    const judul = `Pendaftar baru ${randomUUID()}`;
    await denganBasisData((klien) =>
      klien.query(
        `insert into pemberitahuan (id, pengguna_id, judul, isi)
         select uuidv7(), p.id, $1, 'Usaha ' || n from pengguna p, generate_series(1, 3) n
         where p.surel = 'inspektorat@contoh.test'`,
        [judul],
      ),
    );
    await masukSebagai(page, 'inspektorat');
    await page.goto('/portal/pemberitahuan');
    const tombol = page.getByRole('button', {
      name: new RegExp(`^Tandai sudah dibaca ?: ${judul}`),
    });
    await expect(tombol).toHaveCount(3);
    const nama = await tombol.allTextContents();
    expect(new Set(nama).size).toBe(3);
    for (const sisa of [2, 1]) {
      await tombol.first().click();
      await expect(tombol).toHaveCount(sisa);
      const kabar = page.locator('#kabar');
      await expect(kabar).toContainText('Ditandai sudah dibaca.');
      await expect(kabar).toContainText(judul);
      await expect(kabar.getByRole('status')).toBeVisible();
      if (!js) await expect(kabar).toBeFocused();
    }
  });
});
