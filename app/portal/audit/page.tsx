import { DaftarAudit, SaringanAudit } from '@/components/audit/daftar-audit';
import { KepalaHalaman, PesanSaringan } from '@/components/ui';
import { loadAudit } from '@/lib/audit/loaders';
import { judulDaftar } from '@/lib/platform/judul';

export const generateMetadata = judulDaftar('Jejak audit');

/** Who did what, when, with what effect. */
export default async function AuditPage({ searchParams }: PageProps<'/portal/audit'>) {
  const { saring, pesanSaringan, tindakan, halaman } = await loadAudit(await searchParams);
  return (
    <>
      <KepalaHalaman
        judul="Jejak audit"
        keterangan="Setiap perubahan data dan setiap pembukaan identitas. Catatan tidak dapat diubah atau dihapus."
      />
      <SaringanAudit saring={saring} tindakan={tindakan} />
      <PesanSaringan pesan={pesanSaringan} />
      <DaftarAudit saring={saring} halaman={halaman} />
    </>
  );
}
