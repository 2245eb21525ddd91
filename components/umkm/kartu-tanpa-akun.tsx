import { Kartu } from '@/components/ui';
import type { TindakanUsaha } from '@/lib/umkm/rules';
import { AktifkanForm, KirimLagiForm } from './kelola-form';

/** What officers do for an owner who has no account: mend, send again, open again. */
export function KartuTanpaAkun({
  usahaId,
  versi,
  tindakan,
}: {
  usahaId: string;
  versi: number;
  tindakan: readonly TindakanUsaha[];
}) {
  const untuk = { usahaId, versi, petugas: true };
  return (
    <Kartu judul="Pemilik tanpa akun">
      <div className="grid gap-4">
        <p>
          Pemilik usaha ini dicatat petugas dan belum punya akun, jadi petugas yang memperbaiki
          datanya.
        </p>
        <KirimLagiForm {...untuk} boleh={tindakan.includes('kirim-lagi')} />
        <AktifkanForm {...untuk} boleh={tindakan.includes('aktifkan')} />
      </div>
    </Kartu>
  );
}
