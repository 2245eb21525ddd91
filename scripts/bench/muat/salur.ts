import pg from 'pg';

/** What a column may be given; null is NULL. */
export type Nilai = string | number | bigint | boolean | null;
export type Baris = Readonly<Record<string, Nilai>>;

interface SambunganCopy {
  query(teks: string): void;
  sendCopyFromChunk(potong: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(sebab: string): void;
  stream: NodeJS.WritableStream & { writableLength: number };
}

/** The part of pg's protocol that COPY FROM STDIN needs; pg itself hands the connection over. */
class PerintahCopy {
  sambungan: SambunganCopy | undefined;
  readonly siap: Promise<void>;
  readonly selesai: Promise<void>;
  #siap = () => undefined as undefined;
  #selesai = () => undefined as undefined;
  #gagal: (galat: unknown) => void = () => undefined;

  constructor(readonly teks: string) {
    this.siap = new Promise((siap, gagal) => {
      this.#siap = () => void siap();
      this.#gagal = gagal;
    });
    this.selesai = new Promise((selesai, gagal) => {
      this.#selesai = () => void selesai();
      const dahulu = this.#gagal;
      this.#gagal = (galat) => {
        dahulu(galat);
        gagal(galat);
      };
    });
    // Whoever waits sees the error; until then it must not end the process.
    this.siap.catch(() => undefined);
    this.selesai.catch(() => undefined);
  }

  submit(sambungan: SambunganCopy): void {
    sambungan.query(this.teks);
  }
  handleCopyInResponse(sambungan: SambunganCopy): void {
    this.sambungan = sambungan;
    this.#siap();
  }
  handleCommandComplete(): void {}
  handleReadyForQuery(): void {
    this.#selesai();
  }
  handleError(galat: unknown): void {
    this.#gagal(galat);
  }
}

const UKURAN_POTONG = 256 * 1024;
const ANTREAN_PALING_BANYAK = 4 * 1024 * 1024;

const KHUSUS = /[\\\t\n\r]/g;
const GANTI: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function tulisNilai(nilai: Nilai | undefined): string {
  if (nilai === null || nilai === undefined) return '\\N';
  if (typeof nilai === 'string') return nilai.replace(KHUSUS, (huruf) => GANTI[huruf] ?? huruf);
  if (typeof nilai === 'boolean') return nilai ? 't' : 'f';
  return String(nilai);
}

/**
 * Streams rows into one table by COPY, on a connection of its own that fires no triggers and checks no
 * foreign keys (so it must be a superuser's). The first row says which columns there are.
 */
export class Penyalur {
  readonly #klien: pg.Client;
  readonly #tabel: string;
  #kolom: string[] | undefined;
  #perintah: PerintahCopy | undefined;
  #isi: string[] = [];
  #panjang = 0;
  jumlah = 0;

  constructor(url: string, tabel: string) {
    this.#klien = new pg.Client({ connectionString: url });
    this.#tabel = tabel;
  }

  async #buka(baris: Baris): Promise<void> {
    this.#kolom = Object.keys(baris);
    await this.#klien.connect();
    await this.#klien.query('SET session_replication_role = replica');
    const kolom = this.#kolom.map((satu) => `"${satu}"`).join(', ');
    this.#perintah = new PerintahCopy(`COPY "${this.#tabel}" (${kolom}) FROM STDIN`);
    this.#klien.query(this.#perintah as unknown as pg.Submittable);
    await this.#perintah.siap;
  }

  /** Adds a row; waits only when a piece is sent. */
  async tulis(baris: Baris): Promise<void> {
    if (!this.#kolom) await this.#buka(baris);
    let teks = '';
    for (const kolom of this.#kolom ?? []) {
      teks += (teks === '' ? '' : '\t') + tulisNilai(baris[kolom]);
    }
    this.#isi.push(teks);
    this.#panjang += teks.length;
    this.jumlah += 1;
    if (this.#panjang >= UKURAN_POTONG) await this.#kirim();
  }

  async #kirim(): Promise<void> {
    const sambungan = this.#perintah?.sambungan;
    if (!sambungan || this.#isi.length === 0) return;
    sambungan.sendCopyFromChunk(Buffer.from(`${this.#isi.join('\n')}\n`));
    this.#isi = [];
    this.#panjang = 0;
    if (sambungan.stream.writableLength > ANTREAN_PALING_BANYAK) {
      await new Promise((lanjut) => sambungan.stream.once('drain', lanjut));
    }
  }

  /** Ends the COPY and closes the connection; throws what the server refused. */
  async tutup(): Promise<void> {
    if (!this.#perintah) return;
    await this.#kirim();
    this.#perintah.sambungan?.endCopyFrom();
    await this.#perintah.selesai;
    await this.#klien.end();
  }
}
