/** The fields of one step of a draft as they were typed. */
export type IsianDraf = Readonly<Record<string, string | undefined>>;

/** Line ends and spaces around are how a browser writes, not what somebody changed. */
const naskah = (teks: string | undefined): string => (teks ?? '').replaceAll('\r\n', '\n').trim();

/** Names of the fields in which two states of a step differ; empty and missing are alike. */
export const isianDrafBeda = (satu: IsianDraf, lain: IsianDraf): string[] =>
  [...new Set([...Object.keys(satu), ...Object.keys(lain)])].filter(
    (isian) => naskah(satu[isian]) !== naskah(lain[isian]),
  );

/** Why a step is not saved; the panel with both versions says it all. */
export const PESAN_DRAF = { SUDAH_BERUBAH: 'Isian ini sudah diubah sejak halaman ini dibuka.' };

/** Why a draft is not sent: it is not what stood on the page on which it was checked. */
export const PESAN_DIBACA = {
  DRAF_BERUBAH:
    'Isian ini berubah sejak halaman ini dibuka, jadi belum ada yang dikirim. Halaman ini sekarang menampilkan yang terbaru. Baca sekali lagi dari atas, lalu kirim.',
};
