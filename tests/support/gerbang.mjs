import { connect, createServer } from 'node:net';

/**
 * Opens a way to PostgreSQL that can be cut (`tertutup`, `putus sebelum commit`, `putus sesudah commit`); on which
 * nothing moves while every connection stays open, as with a server that hangs (`beku`); or which takes new
 * connections and does not answer them, as with one whose listener hangs (`tanpa sambungan baru`).
 *
 * @param {number} tujuan port of PostgreSQL
 */
export function bukaGerbang(tujuan) {
  const pasangan = new Set();
  const perilaku = { mode: 'terbuka', tanda: '' };
  /** What goes on its way once the gate is open again. */
  const tertahan = [];

  function putuskan() {
    for (const soket of pasangan) soket.destroy();
    pasangan.clear();
  }

  function teruskan(masuk) {
    if (perilaku.mode === 'tertutup') return masuk.destroy();
    let tanpaJawaban = perilaku.mode === 'tanpa sambungan baru';
    const kirim = (ke, isi) => {
      tanpaJawaban &&= perilaku.mode !== 'terbuka';
      if (tanpaJawaban || perilaku.mode === 'beku') tertahan.push(() => ke.write(isi));
      else ke.write(isi);
    };
    const keluar = connect(tujuan, '127.0.0.1');
    pasangan.add(masuk).add(keluar);
    let bisu = false;
    let memuatTanda = false;
    masuk.on('data', (isi) => {
      if (isi.includes('BEGIN')) memuatTanda = false;
      if (perilaku.tanda !== '' && isi.includes(perilaku.tanda)) memuatTanda = true;
      // The server's own work commits when it likes; only the transaction that is meant is cut.
      const commit = memuatTanda && isi.includes('COMMIT');
      if (commit && perilaku.mode === 'putus sebelum commit') {
        perilaku.mode = 'tertutup';
        return putuskan();
      }
      if (commit && perilaku.mode === 'putus sesudah commit') {
        perilaku.mode = 'tertutup';
        bisu = true;
        // The answer tells that the server has done it; the application never hears it.
        keluar.once('data', putuskan);
      }
      kirim(keluar, isi);
    });
    keluar.on('data', (isi) => {
      if (!bisu) kirim(masuk, isi);
    });
    for (const [satu, lain] of [
      [masuk, keluar],
      [keluar, masuk],
    ]) {
      satu.on('error', () => lain.destroy());
      satu.on('close', () => {
        lain.destroy();
        pasangan.delete(satu);
      });
    }
  }

  const server = createServer(teruskan);
  return new Promise((selesai) => {
    server.listen(0, '127.0.0.1', () =>
      selesai({
        port: server.address().port,
        atur(mode, tanda = '') {
          Object.assign(perilaku, { mode, tanda });
          if (mode === 'tertutup') putuskan();
          if (mode === 'terbuka') for (const lanjut of tertahan.splice(0)) lanjut();
        },
        tutup() {
          putuskan();
          server.close();
        },
      }),
    );
  });
}
