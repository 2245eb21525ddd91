import { Formulir, TombolKirim } from '@/components/form';
import { mintaKodeAction } from '@/lib/umkm/penghubung/actions';
import { Kode } from './kode';

/** Makes a code and shows it in its place. */
export function KodeForm({ berlakuSampai }: { berlakuSampai: string | null }) {
  return (
    <Formulir aksi={mintaKodeAction} id="kode-penghubung">
      <Kode berlakuSampai={berlakuSampai} />
      <TombolKirim>Buat kode</TombolKirim>
    </Formulir>
  );
}
