import { Formulir } from '@/components/form';
import { TanyaHapus } from '@/components/form/tanya-hapus';
import { Kartu, TautanTombol } from '@/components/ui';
import { buangIsianPermohonanAction } from '@/lib/keanggotaan/pengajuan/actions';
import { jalurPengajuan } from '@/lib/keanggotaan/pengajuan/rules';

export interface PermohonanBelumDikirim {
  koperasiId: string;
  namaKoperasi: string;
  disimpan: string;
}

/** Applications that were begun and not sent: go on, or throw away. */
export function BelumDikirim({ daftar }: { daftar: PermohonanBelumDikirim[] }) {
  if (daftar.length === 0) return null;
  return (
    <Kartu judul="Permohonan yang belum dikirim">
      <ul className="grid gap-6">
        {daftar.map(({ koperasiId, namaKoperasi, disimpan }) => (
          <li key={koperasiId} className="grid gap-3">
            <p>
              <strong>{namaKoperasi}</strong>
              <span className="teks-lembut block">Terakhir disimpan {disimpan}.</span>
            </p>
            <div className="flex flex-wrap items-center gap-3">
              <TautanTombol href={jalurPengajuan(koperasiId, 'data')} varian="kedua">
                Lanjutkan<span className="hanya-pembaca"> permohonan ke {namaKoperasi}</span>
              </TautanTombol>
              <Formulir
                aksi={buangIsianPermohonanAction}
                id={`buang-${koperasiId}`}
                tersembunyi={{ koperasiId }}
              >
                <TanyaHapus
                  nama={`permohonan ke ${namaKoperasi}`}
                  akibat="Semua yang sudah diisi di permohonan ini dihapus."
                />
              </Formulir>
            </div>
          </li>
        ))}
      </ul>
    </Kartu>
  );
}
