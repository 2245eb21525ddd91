import { Formulir, KotakCentangGrup, TombolKirim } from '@/components/form';
import { Ikon } from '@/components/ui';
import { setujuiBerkasAction } from '@/lib/pendirian/berkas/actions';
import { sebutanBerkas } from '@/lib/pendirian/berkas/rules';
import type { ButirBerkasDto } from '@/lib/pendirian/rincian/types';

/**
 * The office ticks what it has read and approves it in one go. Stays when nothing is left to tick: what a
 * refusal says must not go with the list that somebody else worked off.
 */
export function SetujuiBerkas({
  pendirianId,
  butir,
}: {
  pendirianId: string;
  butir: readonly ButirBerkasDto[];
}) {
  const terunggah = butir.flatMap(({ berkas, bolehPeriksa, nama, untuk }) =>
    berkas && bolehPeriksa ? [{ ...berkas, sebutan: sebutanBerkas(nama, untuk) }] : [],
  );
  if (terunggah.length < 2) return null;
  const belum = terunggah.filter(({ status }) => status === 'BELUM_DIPERIKSA');
  return (
    <div className="tidak-dicetak">
      <Formulir id="setujui-berkas" aksi={setujuiBerkasAction} tersembunyi={{ pendirianId }}>
        {belum.length > 0 ? (
          <>
            <KotakCentangGrup
              nama="berkasId"
              label="Setujui beberapa berkas sekaligus"
              petunjuk="Centang yang sudah Anda baca dan sudah benar. Yang perlu diperbaiki dicatat pada berkasnya di bawah."
              pilihan={belum.map(({ id, sebutan, namaAsli, pada }) => ({
                nilai: id,
                label: sebutan,
                petunjuk: `${namaAsli}, diunggah ${pada}`,
              }))}
            />
            <div>
              <TombolKirim ikon={<Ikon nama="centang" />}>Setujui yang dicentang</TombolKirim>
            </div>
          </>
        ) : (
          <p className="teks-lembut">Semua berkas yang diunggah sudah diperiksa.</p>
        )}
      </Formulir>
    </div>
  );
}
