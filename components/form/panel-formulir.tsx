import type { Bentrok, ButirBentrok, PeringatanIsian } from '@/lib/platform/form-state';
import { IkonDasar } from '../ui/ikon-dasar';
import { AMBIL_FOKUS } from './ambil-fokus';
import { idIsian } from './konteks';
import { ADA_TULISAN, type Tertutup } from './ringkasan-galat';

const TIDAK_DIISI = 'tidak diisi';

const LALU_TANPA_BENTROK =
  'Tidak ada isian yang diubah dua kali. Periksa isian di bawah, lalu kirim lagi.';

// A page that the browser brought back is as old as one in another tab.
const JUDUL_SENDIRI = 'Data ini sudah Anda ubah setelah halaman ini dibuka';

const KATA_BENTROK = {
  isian: {
    judul: 'Data ini sudah diubah orang lain',
    milikAnda: 'Tulisan Anda',
    tersimpan: 'Yang tersimpan sekarang',
    belum: 'Tulisan Anda masih ada di formulir di bawah dan belum disimpan.',
    lalu: 'Periksa isian di bawah. Jika Anda mengirim lagi, tulisan Anda menggantikan yang tersimpan sekarang.',
    belumTertutup: 'Tulisan Anda belum disimpan.',
    laluTertutup: 'Halaman ini tidak menawarkan formulirnya lagi. Baca yang tersimpan sekarang.',
  },
  keputusan: {
    judul: 'Data ini berubah setelah Anda membukanya',
    milikAnda: 'Waktu Anda buka',
    tersimpan: 'Sekarang',
    belum: 'Keputusan Anda belum disimpan. Yang Anda tulis masih ada di formulir di bawah.',
    lalu: 'Baca yang baru. Kirim lagi bila keputusan Anda tetap sesuai.',
    belumTertutup: 'Keputusan Anda belum disimpan.',
    laluTertutup: 'Keputusan itu tidak dapat diambil lagi di sini. Baca yang baru.',
  },
} as const;

/**
 * Both versions of a record that two people changed at once, field by field. No table: the panel also
 * stands in narrow side columns, where a table would hide the newer version beyond its edge.
 */
export function PanelBentrok({
  bentrok,
  tertutup,
}: {
  bentrok: Bentrok & {
    /** Taken over, as only the other one changed them. */ diambil?: ButirBentrok[];
  };
  tertutup?: Tertutup | undefined;
}) {
  const kata = KATA_BENTROK[bentrok.jenis ?? 'isian'];
  const diambil = tertutup ? [] : (bentrok.diambil ?? []);
  // A command that tells only the status has not compared the fields.
  const dibandingkan = diambil.length > 0 || bentrok.status === undefined;
  const tanpaBentrok = bentrok.diambil && bentrok.butir.length === 0 && dibandingkan;
  const lalu = tanpaBentrok ? LALU_TANPA_BENTROK : kata.lalu;
  return (
    <div className="panel-formulir nada-kuning" role="alert" {...AMBIL_FOKUS}>
      <h2 className="judul-3">{bentrok.sendiri ? JUDUL_SENDIRI : kata.judul}</h2>
      <p>
        {bentrok.oleh} menyimpan perubahan pada {bentrok.pada}
        {bentrok.sendiri
          ? ' di tab atau perangkat lain, atau di tab ini sebelum kembali ke halaman ini.'
          : ', setelah Anda membuka halaman ini.'}{' '}
        {tertutup ? kata.belumTertutup : kata.belum}
        {tertutup?.adaTulisan ? ` ${ADA_TULISAN}` : null}
      </p>
      {bentrok.status ? (
        <p>
          Status sekarang: <strong>{bentrok.status}</strong>.
        </p>
      ) : null}
      {bentrok.butir.length > 0 ? (
        <ul className="bentrok" aria-label="Isian yang berbeda">
          {bentrok.butir.map((b) => (
            <li key={b.isian}>
              <strong>{b.label}</strong>
              <dl>
                <div>
                  <dt>{kata.milikAnda}</dt>
                  <dd>{b.milikAnda || TIDAK_DIISI}</dd>
                </div>
                <div>
                  <dt>{kata.tersimpan}</dt>
                  <dd>{b.tersimpan || TIDAK_DIISI}</dd>
                </div>
              </dl>
            </li>
          ))}
        </ul>
      ) : null}
      {diambil.length > 0 ? (
        <>
          <p>
            Yang hanya diubah {bentrok.sendiri ? 'di sana' : bentrok.oleh} sudah masuk ke formulir
            di bawah:
          </p>
          <ul>
            {diambil.map((b) => (
              <li key={b.isian}>
                <strong>{b.label}</strong>: {b.tersimpan || TIDAK_DIISI}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <p>{tertutup ? kata.laluTertutup : lalu}</p>
    </div>
  );
}

/** That nothing was stored, where the page has no form to mend. */
export const PesanTertutup = ({ adaTulisan }: Tertutup) => (
  <p>Belum ada yang disimpan.{adaTulisan ? ` ${ADA_TULISAN}` : null}</p>
);

/** Doubts about what was typed, with a tick to confirm these and no others where the server asks for one. */
export function PanelPeringatan({
  peringatan,
  konfirmasi,
  awalan,
  tertutup,
}: {
  peringatan: PeringatanIsian[];
  konfirmasi?: string;
  awalan: string;
  tertutup?: Tertutup | undefined;
}) {
  const id = idIsian(awalan, 'konfirmasiPeringatan');
  return (
    <div className="panel-formulir nada-kuning" role="alert" {...AMBIL_FOKUS}>
      <h2 className="judul-3">
        <IkonDasar nama="seru" /> Mohon periksa sekali lagi
      </h2>
      <ul>
        {peringatan.map((p) => (
          <li key={`${p.kode}:${p.isian ?? ''}:${p.pesan}`}>
            {p.isian && !tertutup ? (
              <a href={`#${idIsian(awalan, p.isian)}`}>{p.pesan}</a>
            ) : (
              p.pesan
            )}
          </li>
        ))}
      </ul>
      {tertutup ? <PesanTertutup {...tertutup} /> : null}
      {konfirmasi && !tertutup ? (
        <>
          <p>
            Isian di bawah ini belum disimpan. Perbaiki isiannya, atau beri tanda di bawah lalu
            kirim lagi.
          </p>
          <div className="centang">
            <input
              // Other doubts are another question, not ticked yet.
              key={konfirmasi}
              id={id}
              type="checkbox"
              name="konfirmasiPeringatan"
              value={konfirmasi}
            />
            <label htmlFor={id}>Saya sudah memeriksa, data ini memang benar</label>
          </div>
        </>
      ) : null}
    </div>
  );
}
