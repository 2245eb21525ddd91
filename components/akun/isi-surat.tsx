import { Tautan } from '@/components/ui';
import type { PotonganSurat } from '@/lib/surat/rules';

/** The text of a mail; only addresses of this portal can be opened. */
export function IsiSurat({ isi }: { isi: PotonganSurat[] }) {
  const bagian = isi.reduce<{ awal: number; satu: PotonganSurat }[]>((semua, satu) => {
    const lalu = semua.at(-1);
    const panjang = lalu ? (lalu.satu.jenis === 'teks' ? lalu.satu.isi : lalu.satu.href).length : 0;
    semua.push({ awal: (lalu?.awal ?? 0) + panjang, satu });
    return semua;
  }, []);
  return (
    <p className="break-words whitespace-pre-line">
      {bagian.map(({ awal, satu }) =>
        satu.jenis === 'teks' ? (
          satu.isi
        ) : (
          <Tautan key={awal} href={satu.href} className="break-all">
            {satu.href}
          </Tautan>
        ),
      )}
    </p>
  );
}
