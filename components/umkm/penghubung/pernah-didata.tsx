import { Rincian, Tautan } from '@/components/ui';
import { JALUR_HUBUNGKAN } from '@/lib/umkm/penghubung/rules';

/** For owners whom an officer wrote down before they had an account. */
export function PernahDidata() {
  return (
    <Rincian judul="Pernah didata petugas di tempat usaha?">
      <p>
        Data itu dapat dipindahkan ke akun Anda, jadi Anda tidak perlu mendaftar lagi.{' '}
        <Tautan href={JALUR_HUBUNGKAN}>Hubungkan data yang dicatat petugas</Tautan>
      </p>
    </Rincian>
  );
}
