type NilaiIsian = Record<string, string | string[]>;

/**
 * What was typed and not sent on the office's page of one business, for the one of its forms it was typed
 * into.
 */
export function titipanMenurutFormulir(semua: NilaiIsian) {
  const kembalikan = Object.keys(semua).some((nama) => nama.startsWith('catatan.'));
  // Taking consent back is written down whatever version one saw; the other form with a reason has one.
  const penarikan = 'pemilikSendiri' in semua || ('alasan' in semua && !('versi' in semua));
  const untuk = (ini: boolean): NilaiIsian => (ini ? semua : {});
  return {
    semua,
    kembalikan: untuk(kembalikan),
    nonaktifkan: untuk('alasan' in semua && !penarikan),
    penarikan: untuk(penarikan),
    verifikasi: untuk(!kembalikan && !('alasan' in semua) && !('kode' in semua)),
  };
}
