import { Kartu, Pemberitahuan, Tautan, TautanTombol } from '@/components/ui';
import type { Disarankan } from '@/lib/kampanye/disarankan/rules';
import { jalurCocok } from '@/lib/kecocokan/usaha/rules';

/** The koperasi that an invitation recommends, or why it no longer does. */
export function KoperasiDisarankan({
  koperasi,
  usahaId,
}: {
  koperasi: Disarankan;
  usahaId: string;
}) {
  if (!koperasi.masih) {
    return (
      <Pemberitahuan nada="info" judul={`${koperasi.nama} tidak disarankan lagi`}>
        <p>
          Keadaan koperasi ini berubah setelah undangan dikirim. Lihat{' '}
          <Tautan href={jalurCocok(usahaId)}>koperasi lain yang cocok</Tautan>.
        </p>
      </Pemberitahuan>
    );
  }
  return (
    <Kartu judul="Koperasi yang disarankan">
      <div className="grid gap-3">
        <p>
          Dinas menyarankan <Tautan href={`/koperasi/${koperasi.id}`}>{koperasi.nama}</Tautan>:
          koperasi ini sehat, menerima anggota, dan dekat dengan usaha Anda. Anda boleh memilih
          koperasi lain.
        </p>
        <div className="flex flex-wrap gap-3">
          <TautanTombol href={`/portal/permohonan/baru?koperasi=${koperasi.id}`}>
            Ajukan bergabung
          </TautanTombol>
          <TautanTombol href={`/koperasi/${koperasi.id}`} varian="kedua">
            Lihat profilnya
          </TautanTombol>
        </div>
      </div>
    </Kartu>
  );
}
