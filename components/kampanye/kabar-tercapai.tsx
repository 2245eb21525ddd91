import { Fragment } from 'react';
import { Pemberitahuan, Tautan } from '@/components/ui';
import type { Tercapai } from '@/lib/kampanye/sesudah/reads';
import { alamatPendirian } from '@/lib/pendirian/rules';
import type { TujuanKampanye } from '@/lib/platform/db/generated/enums';

const KATA: Record<TujuanKampanye, { judul: string; awal: string; jalur: (id: string) => string }> =
  {
    BERGABUNG: {
      judul: 'Anda sudah menjadi anggota koperasi',
      awal: 'Anda anggota',
      jalur: (id) => `/koperasi/${id}`,
    },
    MENDIRIKAN: {
      judul: 'Anda sudah ikut mendirikan koperasi',
      awal: 'Anda ikut mendirikan',
      jalur: alamatPendirian,
    },
  };

/** Tells an owner that an invitation needs no answer, and by what. */
export function KabarTercapai({
  tujuan,
  tercapai,
  boleh,
}: {
  tujuan: TujuanKampanye;
  tercapai: readonly Tercapai[];
  /** It can be answered all the same. */
  boleh: boolean;
}) {
  const { judul, awal, jalur } = KATA[tujuan];
  return (
    <Pemberitahuan nada="info" judul={judul}>
      <p>
        {awal}{' '}
        {tercapai.map(({ id, nama }, ke) => (
          <Fragment key={id}>
            {ke > 0 ? ', ' : null}
            <Tautan href={jalur(id)}>{nama}</Tautan>
          </Fragment>
        ))}
        , jadi undangan ini tidak perlu dijawab.
        {boleh ? ' Bila mau, Anda tetap dapat menjawabnya di bawah.' : null}
      </p>
    </Pemberitahuan>
  );
}
