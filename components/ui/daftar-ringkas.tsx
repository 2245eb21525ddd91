import type { ReactNode } from 'react';
import { awalKecil } from '@/lib/platform/format';
import { TautanPolos } from './tautan';

export interface ButirRingkas {
  istilah: string;
  nilai: ReactNode;
  ubahHref?: string;
  /** What is changed, for screen readers; the term unless told. */
  ubahLabel?: string;
}

/** Terms and their values; with `ubahHref` the list serves to check answers before sending. */
export function DaftarRingkas({ butir }: { butir: ButirRingkas[] }) {
  return (
    <dl className="daftar-ringkas">
      {butir.map((b) => (
        <div key={b.istilah} className="daftar-ringkas-baris">
          <dt>{b.istilah}</dt>
          <dd>{b.nilai}</dd>
          {b.ubahHref ? (
            <dd className="daftar-ringkas-ubah">
              <TautanPolos className="tautan" href={b.ubahHref}>
                Ubah<span className="hanya-pembaca"> {b.ubahLabel ?? awalKecil(b.istilah)}</span>
              </TautanPolos>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}
